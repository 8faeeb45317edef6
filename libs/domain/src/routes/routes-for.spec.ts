import { limitRow } from '../instruments/limit-registry';
import type { ParticipationRecord } from '../law/participation';
import type { RouteAnswer } from './answer';
import type { RouteQuestion } from './question';
import { routesFor } from './routes-for';
import { routeWorld } from './world-of';

const record = (instrument: string, state: string, part: Partial<ParticipationRecord> = {}): ParticipationRecord => ({
  id: `${instrument}/${state}`, instrument, state, towards: null, territory: null, status: 'party', from: null, until: null, declarations: {}, reservations: [], note: null, source: 'test', sourceUrl: null, checkedOn: '2026-11-21', checkedBy: null, supersedes: null, ...part,
});
const both = (instrument: string, states: readonly string[], part: Partial<ParticipationRecord> = {}): readonly ParticipationRecord[] => states.map((state) => record(instrument, state, part));
const question: RouteQuestion = { need: 'provider-data', from: 'BE', to: 'GE', urgency: 'normal', stage: 'investigation', offence: null, maxPenaltyYears: null, data: 'subscriber', on: '2026-11-21' };
const ask = (part: Partial<RouteQuestion>, records: readonly ParticipationRecord[]): RouteAnswer => routesFor({ ...question, ...part }, routeWorld({ version: 'v', limit: limitRow, participation: records }));
const ids = ({ routes }: RouteAnswer): readonly string[] => routes.map(({ id }) => id);
const outOf = ({ leftOut }: RouteAnswer, id: string): string | undefined => leftOut.find((one) => one.id === id)?.code;

describe('participation', () => {
  it('is a doubt where it is not recorded, and none where it is', () => {
    const [unknown, known] = [ask({ need: 'preservation' }, []), ask({ need: 'preservation' }, both('coe-budapest-185', ['BE', 'GE']))];
    const doubts = (answer: RouteAnswer): readonly string[] => answer.routes.find(({ id }) => id === 'preservation/budapest-29')!.doubts.map(({ code }) => code);
    expect([doubts(unknown), doubts(known)]).toEqual([['PARTICIPATION_NOT_RECORDED', 'OPEN_POINT'], ['OPEN_POINT']]);
  });

  it('ranks what is recorded before what is not, within its place', () => {
    const answer = ask({ need: 'other-evidence', offence: 'corruption' }, [...both('un-uncac-2003', ['BE', 'GE']), ...both('coe-mla-30', ['BE', 'GE'])]);
    expect(ids(answer).slice(0, 2)).toEqual(['other-evidence/ets-30', 'other-evidence/budapest']);
    expect(ids(answer).indexOf('other-evidence/uncac')).toBeLessThan(ids(answer).indexOf('other-evidence/untoc'));
  });

  it.each([['opted-out', 'BE'], ['denounced', 'GE'], ['suspended', 'GE'], ['signatory', 'BE']] as const)('leaves out what %s %s says', (status, state) => {
    expect(outOf(ask({ need: 'preservation' }, [record('coe-budapest-185', state, { status })]), 'preservation/budapest-29')).toBe('NOT_BOUND');
  });

  it('counts from its day to its last day', () => {
    const records = both('coe-budapest-185', ['BE', 'GE'], { from: '2020-01-01', until: '2026-06-30' });
    const on = (day: string): string => outOf(ask({ need: 'preservation', on: day }, records), 'preservation/budapest-29') ?? 'open';
    expect([on('2019-12-31'), on('2020-01-01'), on('2026-06-30'), on('2026-07-01')]).toEqual(['NOT_BOUND', 'open', 'open', 'NOT_BOUND']);
  });

  it('brings what the State asked declared, not what the other did', () => {
    const records = [record('coe-budapest-185', 'GE', { declarations: { languages: ['en', 'ka'], dualCriminalityReserved: true } }), record('coe-budapest-185', 'BE', { declarations: { languages: ['nl'] } })];
    const [route] = ask({ need: 'preservation' }, records).routes;
    expect(route!.doubts.filter(({ code }) => code === 'DECLARED').map(({ text }) => text)).toEqual(['GE declared: accepts en, ka.', 'GE declared: asks for dual criminality where the text lets it.']);
  });
});

describe('what is not in force until it is recorded', () => {
  it('the Second Protocol opens for a pair with a record of both', () => {
    const records = both('coe-budapest-ap2-224', ['RS', 'JP']);
    const answer = ask({ from: 'RS', to: 'JP' }, records);
    expect(answer.routes[0]).toMatchObject({ id: 'provider-data/ap2-7', signs: expect.stringContaining('law of the issuing Party') as string, forms: ['AP2_ART7_ORDER'], certain: false });
    expect(answer.routes[0]!.doubts.map(({ code }) => code)).toContain('CHECK_THE_TEXT');
    expect(outOf(ask({ from: 'RS', to: 'JP', data: 'content' }, records), 'provider-data/ap2-8')).toBe('WRONG_SUBJECT');
    expect(outOf(ask({ from: 'RS', to: 'FR' }, records), 'provider-data/ap2-7')).toBe('NOT_IN_FORCE');
    expect(ids(ask({ from: 'RS', to: 'JP', urgency: 'emergency', data: 'content' }, records))[0]).toBe('provider-data/ap2-9');
  });

  it('the Convention against Cybercrime too, with its pair of preservation and access', () => {
    expect(outOf(ask({}, []), 'provider-data/un-cybercrime-44')).toBe('NOT_IN_FORCE');
    expect(ask({ from: 'KE', to: 'BR' }, both('un-cybercrime-2024', ['KE', 'BR'])).preserveFirst.map(({ id }) => id)).toContain('un-cybercrime-42-then-44');
  });
});

describe('later and special texts', () => {
  it('a later text that is not recorded is a doubt, not a reason to leave out', () => {
    const answer = ask({ need: 'other-evidence', from: 'DE', to: 'IE' }, both('coe-mla-30', ['DE', 'IE']));
    const route = answer.routes.find(({ id }) => id === 'other-evidence/ets-30');
    expect(route?.doubts.map(({ code }) => code)).toContain('LATER_TEXT_NOT_RECORDED');
  });

  it('ETS 24 between the Union and the United Kingdom is for exceptional cases', () => {
    const records = [...both('coe-extradition-24', ['DE', 'GB']), record('eu-uk-tca-2020', 'GB'), record('eu-uk-tca-2020', 'DE', { towards: 'GB' })];
    const answer = ask({ need: 'surrender', from: 'DE', to: 'GB', maxPenaltyYears: 5 }, records);
    expect(answer.routes.map(({ id, rankReason }) => [id, rankReason.code])).toEqual([['surrender/tca', 'FIRST_CHOICE'], ['surrender/ets-24', 'FALL_BACK']]);
  });

  it('protocols add their limits where they may bind, and say so where that is not recorded', () => {
    const records = [...both('coe-extradition-24', ['CH', 'RS']), ...both('coe-extradition-ap3-209', ['CH', 'RS']), record('coe-extradition-ap4-212', 'CH', { status: 'opted-out' })];
    const [route] = ask({ need: 'surrender', from: 'CH', to: 'RS', maxPenaltyYears: 5 }, records).routes;
    const protocols = route!.basis.with.map(({ instrument, recorded }) => [instrument, recorded]);
    expect(protocols).toEqual([['coe-extradition-ap1-86', false], ['coe-extradition-ap2-98', false], ['coe-extradition-ap3-209', true]]);
    expect(route!.limits.map(({ id }) => id)).toEqual(expect.arrayContaining(['ap3-7-decision']));
    expect(route!.limits.map(({ id }) => id)).not.toContain('ap4-14-consent');
    expect(route!.doubts.filter(({ code }) => code === 'PARTICIPATION_NOT_RECORDED').map(({ text }) => text)).toEqual([expect.stringMatching(/ETS 86.*ETS 98/)]);
  });
});

it('the embassy counts between the Union and the United States, and nowhere else', () => {
  const ready = (from: string, to: string, treaty: string): readonly string[] => ask({ need: 'provisional-arrest', from, to }, both(treaty, [from, to])).routes[0]!.ready.filter((text) => text.startsWith('Embassy'));
  expect([ready('US', 'NL', 'bilat-us-nl').length, ready('US', 'CH', 'bilat-us-ch').length]).toEqual([1, 0]);
});

describe('preserve first, then request', () => {
  it('is found from either end, each half a whole route', () => {
    const records = both('coe-budapest-185', ['BE', 'GE']);
    const [fromData, fromPreservation] = [ask({}, records), ask({ need: 'preservation' }, records)];
    for (const { preserveFirst } of [fromData, fromPreservation]) {
      const pair = preserveFirst.find(({ id }) => id === 'budapest-29-then-31');
      expect([pair?.first.forms, pair?.then.forms]).toEqual([['COE_TCY_PRESERVATION_29_30'], ['COE_TCY_MLA_SUBSCRIBER_31']]);
      expect(pair?.first.limits.map(({ id }) => id)).toContain('bud-29-min');
      expect(pair?.link).toContain('Art. 29(7)');
    }
  });

  it('is not offered where one half is closed, or for other needs', () => {
    expect(ask({}, [record('coe-budapest-185', 'GE', { status: 'opted-out' })]).preserveFirst).toEqual([]);
    expect(ask({ need: 'surrender' }, both('coe-budapest-185', ['BE', 'GE'])).preserveFirst).toEqual([]);
  });
});

it('gives the limits in words, and marks those to be checked', () => {
  const [route] = ask({ need: 'surrender', from: 'DE', to: 'GB', maxPenaltyYears: 5 }, [record('eu-uk-tca-2020', 'GB'), record('eu-uk-tca-2020', 'DE', { towards: 'GB' })]).routes;
  expect(route!.limits.find(({ id }) => id === 'tca-621')).toMatchObject({ amount: '10 days', kind: 'max', kindText: 'at the latest', clock: true, checkTheText: true, nationalLawOf: null });
  expect(route!.limits.find(({ id }) => id === 'uk-8-21')).toMatchObject({ amount: '21 days', checkTheText: false, nationalLawOf: 'GB' });
});

it('answers alike for the same law and question, and names the law', () => {
  expect(ask({}, [])).toEqual(ask({}, []));
  expect(ask({}, []).law).toBe('v');
});
