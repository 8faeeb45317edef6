import type { ParticipationRecord } from './participation';
import type { RecordedRequirement } from '../requirements/requirement';
import { participationForForms } from './participation-for-forms';

const record = (part: Partial<ParticipationRecord>): ParticipationRecord => ({
  id: 'r1', instrument: 'coe-budapest-185', state: 'GE', towards: null, territory: null, status: 'party', from: '2012-10-01', until: null, declarations: {}, reservations: [],
  note: null, source: 'Treaty Office', sourceUrl: null, checkedOn: '2026-11-01', checkedBy: null, supersedes: null, ...part,
});
const asked = (...records: ParticipationRecord[]) => participationForForms(records, '2026-11-21');

describe('records on States, as the rules of forms ask for them', () => {
  it('says nothing where nobody has recorded anything', () => {
    expect([asked().dualCriminalityReserved('GE'), asked().secondProtocolInForce('BE', 'GE'), asked().notificationRequired?.('GE')]).toEqual([undefined, undefined, undefined]);
    expect(asked(record({})).dualCriminalityReserved('GE')).toBeUndefined();
  });

  it('gives what a State declared, either way', () => {
    expect([true, false].map((dualCriminalityReserved) => asked(record({ declarations: { dualCriminalityReserved } })).dualCriminalityReserved('GE'))).toEqual([true, false]);
  });

  it('takes the Second Protocol as in force between two States that are both bound on the day', () => {
    const protocol = (state: string, part: Partial<ParticipationRecord> = {}): ParticipationRecord => record({ id: state, instrument: 'coe-budapest-ap2-224', state, ...part });
    expect(asked(protocol('BE'), protocol('GE')).secondProtocolInForce('BE', 'GE')).toBe(true);
    expect(asked(protocol('BE'), protocol('GE', { from: '2027-01-01' })).secondProtocolInForce('BE', 'GE')).toBe(false);
    expect(asked(protocol('BE'), protocol('GE', { status: 'signatory' })).secondProtocolInForce('BE', 'GE')).toBe(false);
    expect(asked(protocol('BE')).secondProtocolInForce('BE', 'GE')).toBeUndefined();
  });

  it('takes Article 7 as reserved, or access numbers as excluded, however the article is written', () => {
    const protocol = (article: string) => asked(record({ instrument: 'coe-budapest-ap2-224', reservations: [{ article, text: 'Reserved.' }] }));
    expect([protocol('7').article7Reserved?.('GE'), protocol('Art. 7(9)(a)').article7Reserved?.('GE'), protocol('7(9)(b)').article7Reserved?.('GE')]).toEqual([true, true, undefined]);
    expect([protocol('7 (9) b').accessNumbersExcluded?.('GE'), protocol('7').accessNumbersExcluded?.('GE')]).toEqual([true, undefined]);
  });

  it('gives what follows an emergency disclosure', () => {
    expect(asked(record({ instrument: 'coe-budapest-ap2-224', declarations: { assistanceAskedAfterwards: true } })).assistanceAskedAfterwards?.('GE')).toBe(true);
  });

  it('takes minor cases as refusable where a threshold without a figure is recorded', () => {
    const policy: RecordedRequirement = {
      id: 'REQ-GE-1', requestedState: 'GE', measures: 'any', channels: 'any', instruments: 'any', forms: 'any', from: null, until: '2026-12-31', level: 'advice', waivable: null,
      message: 'State the gravity.', source: { text: 'An Act', confidence: 'B' }, note: null, kind: 'threshold', months: null, places: [],
    };
    const on = (day: string) => participationForForms([], day, [policy]).deMinimisPolicy?.('GE');
    expect([on('2026-11-21'), on('2027-01-01'), participationForForms([], '2026-11-21').deMinimisPolicy?.('GE')]).toEqual([true, undefined, undefined]);
  });
});
