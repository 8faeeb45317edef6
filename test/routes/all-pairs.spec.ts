import { currentRecords, euMemberStates, limitRow, routeNeeds, routesFor, routeWorld, type RouteAnswer, type RouteNeed, type RouteQuestion } from '@comity/domain';
import { participationPack } from '@comity/packs';

const world = routeWorld({ version: 'test', limit: limitRow, participation: currentRecords(participationPack().records) });
const usual: Omit<RouteQuestion, 'need' | 'from' | 'to'> = { urgency: 'normal', stage: 'investigation', offence: 'gender_violence', maxPenaltyYears: 5, data: 'traffic', on: '2026-11-21' };
const ask = (need: RouteNeed, from: string, to: string): RouteAnswer => routesFor({ ...usual, need, from, to }, world);
const best = (need: RouteNeed, from: string, to: string): string => ask(need, from, to).routes[0]?.id ?? 'none';

const pairs = (ones: readonly string[], others: readonly string[]): readonly (readonly [string, string])[] => ones.flatMap((one) => others.filter((other) => other !== one).map((other) => [one, other] as const));
const union = pairs(euMemberStates, euMemberStates);
const withOne = (states: readonly string[], pair: readonly string[]): boolean => pair.some((state) => states.includes(state));

/** First choice between two Member States: the act, whom it does not bind, and what is used with those. */
const betweenMemberStates: readonly (readonly [need: RouteNeed, act: string, without: readonly string[], instead: string])[] = [
  ['provider-data', 'provider-data/epoc', ['DK'], 'provider-data/mla-2000'],
  ['preservation', 'preservation/epoc-pr', ['DK'], 'preservation/budapest-29'],
  ['other-evidence', 'other-evidence/eio', ['DK', 'IE'], 'other-evidence/mla-2000'],
  ['hearing', 'hearing/eio', ['DK', 'IE'], 'hearing/mla-2000'],
  ['interception', 'interception/eio', ['DK', 'IE'], 'interception/mla-2000'],
  ['surrender', 'surrender/eaw', [], ''],
  ['provisional-arrest', 'provisional-arrest/eaw', [], ''],
  ['freezing', 'freezing/1805', ['DK', 'IE'], 'freezing/2003-577'],
  ['confiscation', 'confiscation/1805', ['DK', 'IE'], 'confiscation/2006-783'],
  ['protection-order-criminal', 'protection-order-criminal/epo', ['DK', 'IE'], 'protection-order-criminal/supervision'],
  ['protection-order-civil', 'protection-order-civil/606', ['DK'], 'protection-order-civil/istanbul'],
];

it.each(betweenMemberStates)('%s between all Member States: %s, without %j, then %s', (need, act, without, instead) => {
  const wrong = union.filter((pair) => best(need, ...pair) !== (withOne(without, pair) ? instead : act)).map((pair) => [...pair, best(need, ...pair)]);
  expect(wrong).toEqual([]);
});

it.each([
  ['other-evidence', 'other-evidence/tca'], ['provider-data', 'provider-data/tca'], ['surrender', 'surrender/tca'], ['freezing', 'freezing/tca'], ['confiscation', 'confiscation/tca'],
] as const)('%s between every Member State and the United Kingdom: %s', (need, expected) => {
  for (const pair of [...pairs(euMemberStates, ['GB']), ...pairs(['GB'], euMemberStates)]) expect([...pair, best(need, ...pair)]).toEqual([...pair, expected]);
});

it('evidence between every Member State and the United States: the agreement, with the bilateral treaty', () => {
  for (const pair of [...pairs(euMemberStates, ['US']), ...pairs(['US'], euMemberStates)]) expect([...pair, best('other-evidence', ...pair)]).toEqual([...pair, 'other-evidence/eu-us-mla']);
});

it('the way to a Member State is that back, but for the law of the State asked', () => {
  const names = (need: RouteNeed, from: string, to: string): readonly string[] => ask(need, from, to).routes.map(({ id }) => id).filter((id) => !/\/us-(3512|2703f|emergency)$/.test(id)).sort();
  for (const need of Object.keys(routeNeeds) as RouteNeed[]) for (const [one, other] of pairs(['DE', 'IE', 'CH', 'US'], ['DK', 'GB', 'GE', 'JP'])) expect([need, one, other, names(need, one, other)]).toEqual([need, one, other, names(need, other, one)]);
});

it('every way is open, left out with a reason, or of other States, and never twice', () => {
  const states = ['DE', 'DK', 'IE', 'GB', 'US', 'CH', 'NO', 'GE', 'RS', 'JP', 'BR', 'KE', 'GH', 'VN', 'EG', 'AE', 'SM'];
  for (const need of Object.keys(routeNeeds) as RouteNeed[]) {
    for (const [from, to] of pairs(states, states)) {
      const { routes, leftOut, preserveFirst } = ask(need, from, to);
      const ids = [...routes, ...leftOut].map(({ id }) => id);
      expect([need, from, to, new Set(ids).size]).toEqual([need, from, to, ids.length]);
      // A route that rests on nothing recorded is never shown as sure.
      for (const { certain, doubts } of routes) expect(certain && doubts.some(({ code }) => code.endsWith('NOT_RECORDED'))).toBe(false);
      for (const { first, then } of preserveFirst) expect([first.need, then.need]).toEqual(['preservation', 'provider-data']);
    }
  }
});
