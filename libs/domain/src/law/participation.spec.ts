import { boundBetween, currentRecords, isStale, participationOf, type ParticipationRecord } from './participation';

const record = (given: Partial<ParticipationRecord>): ParticipationRecord => ({
  id: 'r1', instrument: 'x-1', state: 'BE', towards: null, territory: null, status: 'party', from: '2010-01-01', until: null, declarations: {}, reservations: [], note: null,
  source: 'X', sourceUrl: null, checkedOn: '2026-11-21', checkedBy: null, supersedes: null, ...given,
});
const answer = (records: readonly ParticipationRecord[], on: string, towards?: string): string => participationOf(records, 'x-1', 'BE', on, towards).answer;

describe('participation of a State', () => {
  it('is not recorded where no record exists, never guessed', () => {
    expect(participationOf([], 'x-1', 'BE', '2026-01-01')).toEqual({ answer: 'not-recorded', record: null });
    expect(answer([record({ state: 'FR' }), record({ instrument: 'x-2' })], '2026-01-01')).toBe('not-recorded');
  });

  it.each([
    ['before the first day', '2009-12-31', 'not-bound'], ['on the first day', '2010-01-01', 'bound'],
    ['on the last day', '2020-06-30', 'bound'], ['after the last day', '2020-07-01', 'not-bound'],
  ])('%s', (_name, on, expected) => expect(answer([record({ until: '2020-06-30' })], on)).toBe(expected));

  it.each([['party', 'bound'], ['bound-by-union-act', 'bound'], ['signatory', 'not-bound'], ['opted-out', 'not-bound'], ['suspended', 'not-bound'], ['denounced', 'not-bound']] as const)(
    'status %s means %s', (status, expected) => expect(answer([record({ status })], '2015-01-01')).toBe(expected));

  it('the record that began last answers: bound, then denounced', () => {
    const records = [record({}), record({ id: 'r2', status: 'denounced', from: '2024-05-01' })];
    expect([answer(records, '2024-04-30'), answer(records, '2024-05-01')]).toEqual(['bound', 'not-bound']);
  });

  it('a record without a first day holds on any day', () => expect(answer([record({ from: null })], '1990-01-01')).toBe('bound'));

  it('a record towards one State answers for that pair alone, and before the general one', () => {
    const pair = record({ id: 'r2', towards: 'GB', from: null });
    expect([answer([pair], '2026-01-01'), answer([pair], '2026-01-01', 'FR'), answer([pair], '2026-01-01', 'GB')]).toEqual(['not-recorded', 'not-recorded', 'bound']);
    expect(answer([record({ status: 'signatory' }), pair], '2026-01-01', 'GB')).toBe('bound');
  });

  it('a record for a territory says nothing of the whole', () => expect(answer([record({ territory: 'Somewhere' })], '2026-01-01')).toBe('not-recorded'));

  it('a corrected record no longer counts', () => {
    const all = [record({}), record({ id: 'r2', status: 'signatory', supersedes: 'r1' })];
    expect(currentRecords(all).map(({ id }) => id)).toEqual(['r2']);
  });
});

describe('two States', () => {
  const gb = record({ id: 'r2', state: 'GB' });
  it.each([
    ['both bound', [record({}), gb], true], ['one not recorded', [gb], null], ['one known not to be', [record({ status: 'opted-out' })], false], ['none recorded', [], null],
  ] as const)('%s', (_name, records, expected) => expect(boundBetween(records, 'x-1', 'BE', 'GB', '2026-01-01')).toBe(expected));
});

it('is stale once it was checked longer ago than the agency accepts', () => {
  expect([isStale(record({}), '2027-11-21', 365), isStale(record({}), '2027-11-22', 365)]).toEqual([false, true]);
});
