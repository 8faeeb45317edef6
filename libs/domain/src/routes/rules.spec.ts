import { isFormId } from '../forms';
import { limitRow } from '../instruments/limit-registry';
import { findInstrument } from '../instruments/registry';
import { linkedPairs } from './linked-pairs';
import { routeData, routeNeeds, routeStages, routeUrgencies, type RouteData, type RouteNeed, type RouteStage, type RouteUrgency } from './need';
import { practiceOf } from './practice';
import type { RouteQuestion } from './question';
import { per, type RouteRule } from './rule';
import { rulesFor } from './rules';

const all: readonly RouteRule[] = Object.keys(routeNeeds).flatMap((need) => rulesFor(need as RouteNeed));

/** Every question that can change what a rule says. */
function questions(need: RouteNeed): readonly RouteQuestion[] {
  return (Object.keys(routeUrgencies) as RouteUrgency[]).flatMap((urgency) => (Object.keys(routeStages) as RouteStage[]).flatMap((stage) =>
    [null, ...(Object.keys(routeData) as RouteData[])].flatMap((data) => [['GB', 'US'], ['US', 'GB'], ['DE', 'IE'], ['DE', 'US']].map(([from, to]) =>
      ({ need, from: from!, to: to!, urgency, stage, data, offence: null, maxPenaltyYears: null, on: '2026-11-21' })))));
}
const needOf = (rule: RouteRule): RouteNeed => rule.id.slice(0, rule.id.indexOf('/')) as RouteNeed;
const gathered = (rule: RouteRule, pick: (question: RouteQuestion) => readonly string[]): readonly string[] => [...new Set(questions(needOf(rule)).flatMap(pick))];

it('names each rule once, under its need', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const need of Object.keys(routeNeeds)) for (const { id } of rulesFor(need as RouteNeed)) expect(id).toMatch(new RegExp(`^${need}/[a-z0-9-]+$`));
});

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('names instruments that are there, with a channel and a language', () => {
    for (const id of [rule.instrument, ...(rule.with ?? []).map(({ instrument }) => instrument), ...(rule.yieldsTo ?? []).map(({ instrument }) => instrument)]) {
      if (id === null) continue;
      expect([id, findInstrument(id)?.id, practiceOf(id).channel, practiceOf(id).languages]).toEqual([id, id, expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    }
    expect(rule.instrument !== null || (rule.title !== undefined && rule.channel !== undefined)).toBe(true);
  });

  it('names limits and forms that are there', () => {
    const limits = [...gathered(rule, (question) => per(rule.limits, question)), ...(rule.with ?? []).flatMap(({ limits: added = [] }) => added), ...Object.values(rule.national ?? {}).flat()];
    expect(limits.filter((id) => limitRow(id) === null)).toEqual([]);
    expect(gathered(rule, (question) => per(rule.forms, question)).filter((form) => !isFormId(form))).toEqual([]);
  });

  it('takes its limits from its own texts, or from the law of one of the two', () => {
    const own = [rule.instrument, ...(rule.with ?? []).map(({ instrument }) => instrument)];
    const strange = gathered(rule, (question) => per(rule.limits, question)).map((id) => limitRow(id)!.instrument).filter((instrument) => !own.includes(instrument));
    const beside = new Set(['uk-copo-2019', 'eu-supervision-2009-829', 'eu-uk-tca-2020', 'coe-mla-30']);
    expect(strange.filter((instrument) => !beside.has(instrument))).toEqual([]);
  });
});

it('links rules that are there', () => {
  const ids = new Set(all.map(({ id }) => id));
  for (const { id, first, then } of linkedPairs) expect([id, [first, ...then].filter((one) => !ids.has(one))]).toEqual([id, []]);
});
