import { createHash } from 'node:crypto';
import type { ClockQuestion, WorkingStep } from '@comity/domain';
import { attachedBytes } from '../reading/extract-document';
import { pageTexts } from '../reading/page-text';
import { PdfFile } from '../reading/pdf-file';
import { NoSilenceError, renderClockSheet, renderClosureLetter, renderProofOfSilence, type ClockFacts, type SilenceOrder } from './index';
import { mark } from '../letterhead/samples';
import { writePng } from '../letterhead/write-png';

const letterhead = { name: 'Office of the Public Prosecutor, Valbrück', address: ['1 Court Square, Valbrück'] };
const at = new Date('2026-11-21T10:00:00Z');
const steps: readonly WorkingStep[] = [
  { step: 'dayOfEventExcluded', params: { day: '2026-09-02', zone: 'Europe/Dublin' }, basis: 'Reg. 1182/71 Art. 3(1)' },
  { step: 'daysCounted', params: { value: 10, days: 10, first: '2026-09-03', last: '2026-09-12' }, basis: 'Regulation (EU) 2023/1543 Art. 10(3)' },
];
const clock: ClockFacts = {
  label: 'Answer is due', basis: 'Regulation (EU) 2023/1543 Art. 10(3)', owedBy: 'them', outcome: 'running', startsAt: '2026-09-02T09:15:00Z', due: '2026-09-14T23:00:00Z', actBy: '2026-09-12T23:00:00Z',
  wholeDay: true, zone: 'Europe/Dublin', profile: 'eu-1182', verified: true, steps, doubts: ['The start is only known as a day.'], limit: 'eev-10-3' satisfies ClockQuestion['limit'], law: '2026.2', calendar: 'IE-2026.1',
  ledger: [{ at: '2026-09-02T09:20:00Z', what: 'set', newDue: '2026-09-14T23:00:00Z', by: 'A. Person' }],
};
const silence: SilenceOrder = {
  reference: 'BE-VAL-2026-00007', partner: 'Central Authority of Testland', letterhead, at, clock,
  messages: [{ id: '01990000-0000-7000-8000-000000000001', type: 'request', sequence: 4, at: '2026-09-02T09:10:00Z', digest: 'a'.repeat(64), deliveredAt: '2026-09-02T09:15:00Z', attempts: [{ at: '2026-09-02T09:11:00Z', result: 'no connection' }, { at: '2026-09-02T09:15:00Z', result: 'taken in' }] }],
};
const closure = {
  reference: 'BE-VAL-2026-00007', partnerReference: 'ΘΑ-12/2026', partner: 'Central Authority of Testland', letterhead, at, request: 'European Investigation Order', basis: 'Directive 2014/41/EU', closedAt: '2026-11-20T10:00:00Z',
  outcome: 'Executed in full.', files: [{ name: 'დასკვნა.pdf', size: 1234, sha256: 'b'.repeat(64) }], continuing: ['The limits of use of Article 19 go on.'],
};
const letters = { sheet: () => renderClockSheet({ reference: 'BE-VAL-2026-00007', letterhead, at, clock }), silence: () => renderProofOfSilence(silence), closure: () => renderClosureLetter(closure) };
const words = (pdf: Buffer): string => pageTexts(new PdfFile(pdf)).join('\n').replace(/\s+/g, ' ');

describe.each(Object.entries(letters))('the paper %s', (name, make) => {
  it('has the same bytes each time, its facts attached, and marks of PDF/A-3a and PDF/UA-1', async () => {
    const [one, two] = [await make(), await make()];
    expect(one.sha256).toBe(two.sha256);
    expect(createHash('sha256').update(attachedBytes(one.bytes)).digest('hex')).toBe(one.dataSha256);
    const marks = ['<pdfaid:part>3', '<pdfaid:conformance>A', '<pdfuaid:part>1'].map((mark) => one.bytes.includes(mark));
    expect(marks).toEqual([true, true, true]);
  });
});

it('the authority’s own picture stands at the head, and its digest among the facts', async () => {
  const picture = writePng(mark(200, 120));
  const render = () => renderClockSheet({ reference: 'BE-VAL-2026-00007', letterhead: { ...letterhead, picture }, at, clock });
  const [one, two, without] = [await render(), await render(), await letters.sheet()];
  expect([one.sha256 === two.sha256, one.dataSha256 === without.dataSha256]).toEqual([true, false]);
  expect(JSON.parse(attachedBytes(one.bytes).toString())).toMatchObject({ letterheadPicture: createHash('sha256').update(picture).digest('hex') });
  expect([one, without].map(({ bytes }) => bytes.includes('/Subtype /Image'))).toEqual([true, false]);
});

it('the sheet of a clock stands on one page, with every step, its basis, doubts and ledger', async () => {
  const sheet = await letters.sheet();
  const text = words(sheet.bytes);
  expect(sheet.pages).toBe(1);
  for (const part of ['Why this date', 'That day is not counted.', 'Reg. 1182/71 Art. 3(1)', 'The start is only known as a day.', 'calendar IE-2026.1', '2026-09-14 23:00']) expect(text).toContain(part);
});

it('the proof of silence names message, attempts and the date', async () => {
  const text = words((await letters.silence()).bytes);
  for (const part of ['14 September 2026, 23:00 UTC', 'no connection', 'Central Authority of Testland']) expect(text).toContain(part);
});

it.each([
  ['NOT_YET_DUE', { at: new Date('2026-09-10T00:00:00Z') }],
  ['NOT_THEIRS', { clock: { ...clock, owedBy: 'us' as const } }],
  ['ANSWERED', { clock: { ...clock, outcome: 'stopped' as const, met: true } }],
  ['NO_DATE', { clock: { ...clock, due: null } }],
  ['NOTHING_SENT', { messages: [] }],
])('no silence is certified: %s', (reason, change) => {
  expect(() => renderProofOfSilence({ ...silence, ...change })).toThrow(expect.objectContaining({ name: NoSilenceError.name, code: reason }));
});
