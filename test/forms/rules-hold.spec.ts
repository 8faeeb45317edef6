import { checkDocument, declarationsAsked, formIds, noParticipationRecords, type CheckContext, type FormId, type ParticipationRecords } from '@comity/domain';
import { changed } from './change';
import { exampleCase } from './examples';

type Row = readonly [why: string, form: FormId, rule: string, changes: Readonly<Record<string, unknown>>, context?: Partial<CheckContext>, records?: Partial<ParticipationRecords>];

const caseOf = (form: FormId, changes: Readonly<Record<string, unknown>>) => {
  const { document, context } = exampleCase(form, 'complete');
  return { context, document: Object.entries(changes).reduce((current, [place, value]) => changed(current, place, value), document) };
};

/** Just on the right side: the rule is silent. */
const silent: readonly Row[] = [
  ['a letter of request asks for the child itself', 'MLA_REQUEST', 'GEN-10', { 'D/persons/1/minor': true }],
  ['"none" is an answer', 'MLA_REQUEST', 'MLA-03', { 'F/procedure': 'none' }],
  ['the 1959 Convention asks for no procedure', 'MLA_REQUEST', 'MLA-03', { 'B/basis': 'coe1959', 'F/procedure': undefined }],
  ['Harare with urgency asks for its date elsewhere', 'MLA_REQUEST', 'MLA-03', { 'B/basis': 'harare' }],
  ['a year in Arabic digits is a date', 'MLA_REQUEST', 'MLA-04', { 'C/facts': `في عام ٢٠٢٦ ${'x'.repeat(400)}`, 'C/offences/0/committedFrom': undefined, 'C/offences/1/committedFrom': undefined }],
  ['a module in free text', 'MLA_REQUEST', 'MLA-02', { 'E/modules/stored_data': 'As agreed by telephone.' }],
  ['a measure that asks for nothing more', 'MLA_REQUEST', 'MLA-02', { 'E/measures': ['take_evidence', 'preserve_data', 'identify_subscriber'] }],
  ['four hundred characters', 'MLA_REQUEST', 'MLA-04', { 'C/facts': `2026${'𝒳'.repeat(396)}` }],
  ['preserved by a European order', 'MLA_REQUEST', 'MLA-07', { 'E/measures': ['stored_data'], 'G/priorRequests/0/kind': 'epoc_pr' }],
  ['a year to the day', 'MODEL_VOLUNTARY_DISCLOSURE', 'MVD-02', { 'D/period': { from: '2025-11-01', to: '2026-11-01' } }],
  ['a leap day counts as the 28th', 'MODEL_VOLUNTARY_DISCLOSURE', 'MVD-02', { 'D/period': { from: '2024-02-29', to: '2025-02-28' } }],
  ['one identifier beside a range', 'MODEL_PRESERVATION', 'MPR-01', { 'D/selectors': [{ kind: 'domain', value: 'a.example' }, { kind: 'email', value: 'b@a.example' }] }],
  ['the letter inside was preserved', 'MODEL_MLA_EEVIDENCE', 'GEN-14', { 'B/requestKind': 'stored_data', 'B/preservation': undefined }],
  ['MLA-07 is GEN-14 here', 'MODEL_MLA_EEVIDENCE', 'MLA-07', { 'A/base/values/E/measures': ['stored_data'], 'A/base/values/G/priorRequests': undefined }],
  ['facts of 180 days ago', 'MODEL_MLA_EEVIDENCE', 'MEE-03', { 'A/base/values/C/offences/0/committedFrom': '2026-01-01', 'A/base/values/C/offences/0/committedTo': '2026-05-24', 'A/base/values/C/offences/1/committedFrom': '2026-01-01', 'A/base/values/C/offences/1/committedTo': '2026-01-02' }],
  ['a judicial authority needs nobody', 'EIO_ANNEX_A', 'EIO-01', { 'K/issuerType': 'judicial', L: undefined }],
  ['one of two dates', 'EIO_ANNEX_A', 'EIO-02', { 'H/h3LiftDate': undefined }],
  ['a life sentence without months', 'EIO_ANNEX_A', 'EIO-03', { 'G/offences/0/maxPenaltyMonths': 12, 'G/offences/0/lifeSentence': true }],
  ['seven days after reception', 'EIO_ANNEX_B', 'EIOB-01', { 'A/dateReceived': '2026-11-12' }],
  ['an interception of one day', 'EIO_ANNEX_C', 'EIOC-01', { 'B/endsOn': '2026-11-23' }],
  ['a judge issues', 'EPOC_ANNEX_I', 'EPOC-01', { 'I/authorityType': 'judge_court_investigating_judge', J: undefined }],
  ['a judge validates what a prosecutor issues', 'EPOC_ANNEX_I', 'EPOC-01', { 'I/authorityType': 'public_prosecutor' }],
  ['subscriber data in an emergency, validated later', 'EPOC_ANNEX_I', 'EPOC-02', { 'F/categories': ['subscriber.identity'], 'I/noPriorValidation': true, J: undefined, 'A/validatingAuthorityName': undefined }],
  ['ten days with notification, and notified', 'EPOC_ANNEX_I', 'EPOC-05', { 'C/deadline': 'ten_days_with_notification' }],
  ['an IP address, to identify only', 'EPOC_ANNEX_I', 'EPOC-10', { 'F/categories': ['identification_only.other'], 'E/selectors/0': undefined }],
  ['EPOC-12 speaks for GEN-02', 'EPOC_ANNEX_I', 'GEN-02', {}, { requestedState: 'BE' }],
  ['an emergency order without validation', 'EPOC_PR_ANNEX_II', 'EPR-01', { 'F/noPriorValidation': true, G: undefined }],
  ['ten days after receipt', 'EPOC_ANNEX_III', 'EP3-03', { 'B/dateIssued': '2026-11-09', 'B/dateReceived': '2026-11-09' }],
  ['the ninetieth day of an extended order', 'EPOC_ANNEX_V', 'EP5-01', { 'C/prTransmittedOn': '2026-08-22', 'C/prIssuedOn': '2026-08-22' }, { linkedDocuments: [] }],
  ['the sixtieth day', 'EPOC_ANNEX_VI', 'EP6-02', { 'C/prTransmittedOn': '2026-09-21', 'C/prIssuedOn': '2026-09-21' }, { linkedDocuments: [] }],
  ['the same extension, linked to itself', 'EPOC_ANNEX_VI', 'EP6-01', {}, { linkedDocuments: [{ document: exampleCase('EPOC_ANNEX_VI', 'complete').document }] }],
  ['twelve months for prosecution', 'EAW_FORM', 'EAW-01', { 'b/enforceableJudgment': undefined, 'e/offences/0/maxPenaltyMonths': 12 }],
  ['four months in days', 'EAW_FORM', 'EAW-01', { 'c/imposedSentence': 'P120D' }],
  ['a sentence in words is confirmed by a person', 'EAW_FORM', 'EAW-01', { 'c/imposedSentence': 'three months' }],
  ['below a year EAW-01 speaks', 'EAW_FORM', 'EAW-05', { 'b/enforceableJudgment': undefined, 'e/offences/0/maxPenaltyMonths': 11 }],
  ['one offence of a year is enough', 'EXTRADITION_REQUEST', 'EXT-02', { 'C/offences/0/maxPenaltyMonths': 12 }],
  ['no maximum is stated', 'EXTRADITION_REQUEST', 'EXT-02', { 'C/offences/0/maxPenaltyMonths': undefined }],
  ['a ministry binds', 'ASSURANCE_LETTER', 'ASR-02', {}],
  ['IP data where nothing is recorded', 'AP2_ART7_ORDER', 'A7-01', { 'A/categories': ['identification_only.other'] }],
  ['a notified Party', 'AP2_ART7_ORDER', 'A7-02', {}, {}, { notificationRequired: () => true }],
  ['traffic data under Article 8', 'AP2_ART8_REQUEST', 'A8-01', { 'A/categories': ['traffic.internet.routing', 'identification_only.other'] }],
  ['records need (c)(4) alone', 'US_EDR', 'EDR-02', { 'A/statute': ['2702_c_4'] }],
  ['a measure that ends on the thirty-first day', 'EPO_ANNEX_I', 'EPO-05', { 'g/duration': '2026-12-22' }],
  ['a length in words', 'EPO_ANNEX_I', 'EPO-05', { 'g/duration': 'until the judgment is final' }],
  ['the day of the certificate, a year on', 'REG606_FORM_I', 'R606-02', { '11-12/recognitionExpires': '2027-11-20' }],
  ['a short duration of what is not ordered', 'REG606_FORM_I', 'R606-02', { '10/obligations': ['contact'], '11-12/durationPlaces': 'P1D', '11-12/durationApproach': 'P1D' }],
  ['a duration in words is confirmed by a person', 'REG606_FORM_I', 'R606-02', { '11-12/durationContact': 'six months' }],
  ['under way as the last row', 'CUSTODY_RECORD', 'COC-01', { 'D/2': undefined, E: undefined }],
  ['the same hash in capitals', 'CUSTODY_RECORD', 'COC-03', { 'D/2/hashCheck': exampleCase('CUSTODY_RECORD', 'complete').document.values['B']!['hashes'], 'C/changes': undefined, 'D/2/eventChanges': undefined }],
  ['another hash that is explained', 'CUSTODY_RECORD', 'COC-03', { 'D/2/hashCheck': 'f'.repeat(64) }],
  ['seventy-two hours on the way', 'CUSTODY_RECORD', 'COC-04', { 'D/2/eventAt': '2026-11-19T14:00:00+01:00' }],
  ['a cover letter', 'CUSTODY_RECORD', 'COC-05', {}, { attachments: [{ title: 'Cover letter', kind: 'other' }] }],
  ['SHA-512', 'EVIDENCE_TRANSMITTAL', 'TRM-01', { 'B/items': `VA-14 ${'aB'.repeat(64)}\n\n` }],
  ['a ground of national law', 'DECISION_NOTICE', 'DEC-01', { 'B/regime': 'national', 'B/grounds': ['torture_risk'] }],
];

describe('rules keep to their words', () => {
  for (const [why, form, rule, changes, context = {}, records = {}] of silent) {
    it(`${rule} is silent in ${form}: ${why}`, () => {
      const { document, context: own } = caseOf(form, changes);
      const { findings } = checkDocument(document, { ...own, ...context }, { ...noParticipationRecords, ...records });
      expect(findings.filter((finding) => finding.rule === rule)).toEqual([]);
    });
  }

  it.each([
    ['MLA-02', 'MLA_REQUEST', { 'E/modules': 'As agreed by telephone.' }],
    ['MLA-03', 'MLA_REQUEST', { 'B/basis': 'bilateral' }],
    ['EPO-05', 'EPO_ANNEX_I', { 'g/duration': 'until the judgment is final' }],
  ] as const)('%s is named as not checked where the document leaves it open', (rule, form, changes) => {
    const { document, context } = caseOf(form, changes);
    expect(checkDocument(document, context).notChecked).toContainEqual({ rule, needs: [] });
  });

  const asked = (form: FormId, changes = {}): readonly string[] => declarationsAsked(caseOf(form, changes).document).map(({ rule }) => rule);

  it('asks for the declarations that the document calls for, and for no other', () => {
    expect(asked('EXTRADITION_REQUEST')).toEqual(['GEN-07.b', 'GEN-09.b', 'GEN-15', 'GEN-19', 'EXT-03', 'EXT-06']);
    expect(asked('EXTRADITION_REQUEST', { 'E/assurances/0/kind': 'no_death_penalty' })).not.toContain('EXT-03');
    expect(asked('MODEL_EMERGENCY_DISCLOSURE', { 'D/categories': ['content.mailbox'] })).toEqual(['GEN-07.b', 'GEN-09.b', 'GEN-19', 'MED-03']);
    expect(asked('EAW_FORM', { 'c/imposedSentence': 'five months', 'e/offences/0/places': undefined, 'e/offences/0/maxPenaltyMonths': 35 })).toEqual(
      expect.arrayContaining(['EAW-01.c', 'EAW-06', 'EAW-07']),
    );
    expect(asked('EAW_FORM').filter((rule) => rule.startsWith('EAW'))).toEqual([]);
    expect(asked('REG606_FORM_I', { '11-12/durationContact': 'six months' })).toContain('R606-02.b');
    expect(asked('EPOC_ANNEX_III', { 'D/reasons': ['incomplete'] })).not.toContain('EP3-04');
    expect(asked('US_EDR')).toEqual(['GEN-07.b', 'GEN-09.b', 'GEN-19', 'MED-03']);
  });

  it.each(formIds)('an empty %s is incomplete, and no place is named twice', (form) => {
    const { complete, findings } = checkDocument({ form, lang: 'en', values: {} });
    expect(complete).toBe(false);
    const places = findings.filter(({ level }) => level === 'block').map(({ section, field }) => `${section} ${field}`);
    expect(places).toEqual([...new Set(places)]);
  });
});
