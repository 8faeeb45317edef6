import { boundBetween, findInstrument, instruments, limitRows, participationOf } from '@comity/domain';
import { knowsState } from '../states';
import { participationPack } from './participation-pack';

const { records } = participationPack();
const answer = (instrument: string, state: string, on = '2026-11-21', towards?: string): string => participationOf(records, instrument, state, on, towards).answer;

describe('the participation pack', () => {
  it('has ids of its own, known States, a source and the day it was checked', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(records.filter(({ state, towards }) => !knowsState(state) || (towards !== null && !knowsState(towards)))).toEqual([]);
    expect(records.filter(({ source, checkedOn }) => source === '' || checkedOn !== '2026-11-21')).toEqual([]);
  });

  // Two sources of one fact: the gates of the limits and the records must not contradict each other.
  it('says of every Union act what the gates of its limits say', () => {
    for (const { id, instrument, gate } of limitRows) {
      for (const state of gate?.notBound ?? []) expect([id, state, answer(instrument, state, '2027-06-01')]).toEqual([id, state, 'not-bound']);
      for (const state of gate?.between ?? []) {
        for (const other of gate?.between ?? []) if (state !== other) expect([id, state, other, boundBetween(records, instrument, state, other, '2026-11-21')]).toEqual([id, state, other, true]);
      }
      const [first] = records.filter((record) => record.instrument === instrument && record.status === 'bound-by-union-act');
      if (gate?.appliesFrom !== undefined && first) expect([id, first.from]).toEqual([id, gate.appliesFrom]);
    }
  });

  it('says of every instrument what its parties model says', () => {
    expect(records.filter(({ instrument }) => !findInstrument(instrument)).map(({ id }) => id)).toEqual([]);
    for (const { id, parties } of instruments) {
      if (parties.model === 'member-states') for (const state of parties.except) expect([id, state, answer(id, state, '2027-06-01')]).not.toEqual([id, state, 'bound']);
      if (parties.model === 'closed-group') for (const state of parties.states) expect([id, state, records.some((record) => record.instrument === id && record.state === state && record.status === 'party')]).toEqual([id, state, true]);
      if (parties.model === 'one-with-each') for (const other of parties.others) expect([id, other, boundBetween(records, id, parties.state, other, '2026-11-21')]).toEqual([id, other, true]);
      if (parties.model === 'national-law' || parties.model === 'none') expect(records.filter(({ instrument }) => instrument === id)).toEqual([]);
    }
  });

  it.each([
    ['eu-e-evidence-2023-1543', 'IE', '2026-08-17', 'not-bound'], ['eu-e-evidence-2023-1543', 'IE', '2026-08-18', 'bound'], ['eu-e-evidence-2023-1543', 'DK', '2026-11-21', 'not-bound'],
    ['eu-eio-2014-41', 'IE', '2026-11-21', 'not-bound'], ['eu-eio-2014-41', 'BE', '2026-11-21', 'bound'], ['eu-epo-2011-99', 'DK', '2026-11-21', 'not-bound'],
    ['eu-civil-protection-606-2013', 'IE', '2026-11-21', 'bound'], ['eu-civil-protection-606-2013', 'DK', '2026-11-21', 'not-bound'], ['eu-eaw-2002-584', 'DK', '2026-11-21', 'bound'],
    ['eu-transfer-proceedings-2024-3011', 'BE', '2027-01-31', 'not-bound'], ['eu-transfer-proceedings-2024-3011', 'BE', '2027-02-01', 'bound'],
    ['eu-freezing-2018-1805', 'IE', '2026-11-21', 'not-bound'], ['eu-freezing-2003-577', 'IE', '2026-11-21', 'bound'],
    ['eu-info-exchange-2023-977', 'IE', '2026-11-21', 'not-recorded'], ['coe-budapest-ap2-224', 'JP', '2026-11-21', 'not-bound'], ['coe-budapest-ap2-224', 'FR', '2026-11-21', 'not-recorded'],
    ['coe-budapest-185', 'BE', '2026-11-21', 'not-recorded'], ['coe-mla-30', 'GE', '2026-11-21', 'not-recorded'], ['un-untoc-2000', 'BE', '2026-11-21', 'not-recorded'],
  ] as const)('%s, %s on %s: %s', (instrument, state, on, expected) => expect(answer(instrument, state, on)).toBe(expected));

  it.each([
    ['eu-uk-tca-2020', 'FR', 'GB', true], ['eu-uk-tca-2020', 'FR', 'DE', null], ['us-cloud-agreements', 'US', 'GB', true], ['us-cloud-agreements', 'GB', 'AU', null],
    ['bilat-us-ch', 'US', 'CH', true], ['bilat-us-ch', 'US', 'NL', null], ['coe-budapest-ap2-224', 'JP', 'HU', false],
  ] as const)('%s between %s and %s: %s', (instrument, one, other, expected) => expect(boundBetween(records, instrument, one, other, '2026-11-21')).toBe(expected));
});
