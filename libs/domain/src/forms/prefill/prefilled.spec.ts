import { standardForms } from '../../standard-documents/offered';
import { blockDefinition } from '../blocks/registry';
import { emptyValues } from '../draft';
import { parseFormDocument } from '../parse-form-document';
import type { KnownAuthority, KnownFacts } from './known-facts';
import { prefilled, withFields } from './prefilled';

const authority = (part: Partial<KnownAuthority>): KnownAuthority => ({ name: 'Office', nameNative: null, countryCode: 'GE', address: ['1 Street', 'Town'], tel: null, email: null, languages: [], zone: 'Asia/Tbilisi', ...part });
const offence = { label: 'Extortion', classification: 'Attempted extortion', provisions: [] };
const facts = (part: Partial<KnownFacts> = {}): KnownFacts => ({
  side: 'incoming', own: authority({ name: 'Office of Tskaldidi', languages: ['ka'] }), partner: authority({ name: 'Unit of Valmere', countryCode: 'BE', zone: 'Europe/Brussels' }), writer: { name: 'N. Velisdzire', post: 'Officer' },
  form: 'COE_TCY_PRESERVATION_29_30', reference: 'GE-TSK-2026-00001', partnerReference: 'BE-VAL-2026-00007', caseReference: 'GE-TSK-C-1', sentAt: '2026-11-20T23:30:00Z', receivedAt: '2026-11-20T23:31:00Z',
  values: { '1': { date: '2026-11-21' }, '4': { requestedAuthority: { name: 'Office', country: 'GE', kind: '24_7_point' } }, '9': { offences: [offence] } }, question: null, ...part,
});
const values = (form: Parameters<typeof prefilled>[0], part: Partial<KnownFacts> = {}) => Object.fromEntries(prefilled(form, facts(part)).map(({ section, key, value }) => [`${section}/${key}`, value]));

describe('what a standard document begins with', () => {
  it.each(standardForms)('%s: in the shape of the form, each field once, nothing empty', (form) => {
    const filled = prefilled(form, facts());
    const places = filled.map(({ section, key }) => `${section}/${key}`);
    expect(places).toEqual([...new Set(places)]);
    for (const { section, key, value } of filled) {
      expect(parseFormDocument({ form, lang: 'en', values: { [section]: { [key]: value } } })).toMatchObject({ ok: true });
      expect([undefined, null, '']).not.toContain(value);
    }
  });

  it('names both authorities, each with the reference it gave, and ours with the kind that the request says', () => {
    expect(values('ACK_RECEIPT')).toMatchObject({
      'A/receivingAuthority': { name: 'Office of Tskaldidi', country: 'GE', kind: '24_7_point', fileReference: 'GE-TSK-2026-00001', address: '1 Street\nTown', languages: ['ka'] },
      'A/requestingAuthority': { name: 'Unit of Valmere', country: 'BE', fileReference: 'BE-VAL-2026-00007' },
    });
    expect(values('ACK_RECEIPT')['A/requestingAuthority']).not.toHaveProperty('kind');
    expect(blockDefinition('Authority').members.find(({ key }) => key === 'fileReference')?.label).toBe('File reference');
  });

  it('fills the kind of the requesting authority where the letter of request says it', () => {
    const letter = { A: { requestingCentralAuthority: { name: 'Ministry', country: 'BE', kind: 'ministry' }, requestedCentralAuthority: { name: 'Office', country: 'GE', kind: 'central_authority' } } };
    expect(values('ACK_RECEIPT', { form: 'MLA_REQUEST', values: letter })).toMatchObject({ 'A/receivingAuthority': { kind: 'central_authority' }, 'A/requestingAuthority': { name: 'Unit of Valmere', kind: 'ministry' } });
    expect(values('WITHDRAWAL_NOTICE', { side: 'outgoing', form: 'MLA_REQUEST', values: letter })['A/from']).not.toHaveProperty('kind', 'central_authority');
  });

  it('names the request by kind, references and dates, times with the offset of the place', () => {
    expect(values('ACK_RECEIPT')).toMatchObject({
      'A/request': { kind: 'preservation', reference: 'BE-VAL-2026-00007', issuedOn: '2026-11-21', transmittedOn: '2026-11-21T00:30:00+01:00', addresseeReference: 'GE-TSK-2026-00001' },
      'A/receivedAt': '2026-11-21T03:31:00+04:00',
    });
  });

  it('leaves open what no row says', () => {
    expect(Object.keys(values('ACK_RECEIPT'))).not.toEqual(expect.arrayContaining(['A/channel']));
    expect(values('ACK_RECEIPT', { receivedAt: null, partnerReference: null })).not.toHaveProperty('A/receivedAt');
    expect(values('DECISION_NOTICE', { form: 'US_EDR' })).not.toHaveProperty('B/regime');
  });

  it('begins a letter inside a form as it would begin on its own, in the language of the form', () => {
    const { base, contact247 } = Object.fromEntries(prefilled('AP2_ART10_EMERGENCY_MLA', facts({ side: 'outgoing' }), 'fr').map(({ key, value }) => [key, value])) as Record<string, { form: string; lang: string; values: Record<string, Record<string, unknown>> }>;
    expect([base?.form, base?.lang]).toEqual(['MLA_REQUEST', 'fr']);
    expect(base?.values['C']?.['offences']).toEqual([offence]);
    expect(contact247).toMatchObject({ name: 'N. Velisdzire' });
  });

  it('carries facts, provider and data of the request over to a letter for electronic evidence', () => {
    const form = 'COE_TCY_PRESERVATION_29_30';
    const request = { '10': { facts: 'What happened.' }, '11': { categories: ['subscriber'], selectors: [{ kind: 'email', value: 'x@mail.example' }] }, '12': { serviceProvider: { legalName: 'Provider', country: 'IE' } } };
    const filled = values('MODEL_MLA_EEVIDENCE', { side: 'outgoing', form, values: request as never });
    expect(filled['B/provider']).toEqual({ legalName: 'Provider', country: 'IE' });
    expect(filled['B/preservation']).toMatchObject([{ kind: 'preservation', reference: 'GE-TSK-2026-00001' }]);
    expect(filled['A/base']).toMatchObject({ values: { C: { facts: 'What happened.' } } });
  });

  it('a chain of custody has a row for each entry of the file, and nothing that no row says', () => {
    const entry = (what: string, at: string, sha256 = 'a'.repeat(64)) => ({ what, at, by: 'N. Velisdzire', post: 'Officer', sha256 });
    const custody = [entry('intake', '2026-11-20T10:00:00Z'), entry('read', '2026-11-20T11:00:00Z'), entry('handed-over', '2026-11-20T12:00:00Z'), entry('taken-over', '2026-11-20T13:00:00Z', 'b'.repeat(64))];
    const filled = prefilled('CUSTODY_RECORD', facts({ file: { name: 'log.csv', size: 12, sha256: 'a'.repeat(64), custody } }));
    expect(filled.filter(({ from }) => from === 'custody').map(({ section, key }) => [section, key])).toEqual([['B', 'description'], ['B', 'sizeBytes'], ['B', 'hashes'], ['D', '']]);
    const rows = withFields(emptyValues('CUSTODY_RECORD'), filled)['D'];
    const who = { name: 'N. Velisdzire', post: 'Officer', date: '2026-11-20' };
    expect(rows).toEqual([
      { eventAt: '2026-11-20T14:00:00+04:00', eventKind: 'received', receivedBy: who, hashCheck: `SHA-256 ${'a'.repeat(64)}: the same as above` },
      { eventAt: '2026-11-20T15:00:00+04:00', eventKind: 'accessed' },
      { eventAt: '2026-11-20T16:00:00+04:00', eventKind: 'transmitted', releasedBy: who },
      { eventAt: '2026-11-20T17:00:00+04:00', eventKind: 'received', receivedBy: who, hashCheck: `SHA-256 ${'b'.repeat(64)}: NOT the same as above` },
    ]);
  });

  it.each([
    ['DECISION_NOTICE', {}, 'B/regime', 'budapest'],
    ['DECISION_NOTICE', { form: 'MLA_REQUEST', values: { B: { basis: 'uncac' } } }, 'B/regime', 'untoc_uncac'],
    ['CUSTODY_RECORD', {}, 'A/offenceShort', 'Extortion'],
    ['CUSTODY_RECORD', {}, 'A/caseReference', 'GE-TSK-C-1'],
    ['EIO_ANNEX_B', {}, 'A/dateReceived', '2026-11-21'],
    ['EPOC_ANNEX_III', { form: 'EPOC_PR_ANNEX_II' }, 'A/certificate', 'EPOC_PR'],
    ['MORE_INFORMATION_REQUEST', { question: { text: 'Which account?', answerBy: '2026-11-27' } }, 'A/deadline', '2026-11-27'],
    ['WITHDRAWAL_NOTICE', { side: 'outgoing' }, 'A/to', 'Unit of Valmere'],
    ['MLA_REQUEST', {}, 'C/offences', [offence]],
  ] as const)('%s %j: %s', (form, part, place, value) => {
    expect(values(form, part)[place]).toEqual(value);
  });
});
