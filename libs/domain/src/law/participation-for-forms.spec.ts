import type { ParticipationRecord } from './participation';
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
});
