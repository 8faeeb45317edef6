import { currentRecords, limitRow, parseRouteQuestion, routeNeeds, routesFor, routeWorld, type RouteAnswer } from '@comity/domain';
import { knowsState, participationPack } from '@comity/packs';
import { preservation, providerData } from './pairs/data';
import { hearingAndWitness, otherEvidence, others } from './pairs/evidence';
import { provisionalArrest, surrender } from './pairs/persons';
import { property, protection } from './pairs/property';
import type { Row } from './pairs/row';

// Expectations are written by hand from instruments.md, section 13 and 4 to 12; the reason stands beside each.
const all: readonly Row[] = [...providerData, ...preservation, ...otherEvidence, ...hearingAndWitness, ...others, ...surrender, ...provisionalArrest, ...property, ...protection];
const world = routeWorld({ version: 'test', limit: limitRow, participation: currentRecords(participationPack().records) });

function ask({ need, from, to, more }: Pick<Row, 'need' | 'from' | 'to' | 'more'>): RouteAnswer {
  const parsed = parseRouteQuestion({ need, from, to, ...more }, { today: '2026-11-21', knowsState });
  if ('error' in parsed) throw new Error(parsed.error.message);
  return routesFor(parsed.question, world);
}

const nameOf = (id: string): string => id.slice(id.indexOf('/') + 1);

it('has at least 60 rows, and every need', () => {
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(new Set(all.map(({ need }) => need))).toEqual(new Set(Object.keys(routeNeeds)));
});

describe.each(all.map((row) => [`${row.need}: ${row.from} asks ${row.to} ${JSON.stringify(row.more ?? {})}`, row] as const))('%s', (_name, row) => {
  const answer = ask(row);
  const open = answer.routes.map(({ id }) => nameOf(id));
  const [best] = answer.routes;

  it(row.why, () => {
    expect(open.slice(0, 1)).toEqual(row.best.slice(0, 1));
    expect(open.filter((name) => row.best.includes(name))).toEqual(row.best);
    expect(answer.leftOut.map(({ id, code }) => [nameOf(id), code])).toEqual(expect.arrayContaining(Object.entries(row.out ?? {})));
    expect([...open, ...answer.leftOut.map(({ id }) => nameOf(id))].filter((name) => row.silent?.includes(name))).toEqual([]);
    expect(best?.limits.map(({ id }) => id) ?? []).toEqual(expect.arrayContaining([...(row.limits ?? [])]));
    expect((best?.limits.map(({ id }) => id) ?? []).filter((id) => row.without?.includes(id))).toEqual([]);
    expect(answer.preserveFirst.map(({ id }) => id)).toEqual(expect.arrayContaining([...(row.linked ?? [])]));
    if (row.certain !== undefined) expect(best?.certain).toBe(row.certain);
  });

  it('says everything a person needs of each route', () => {
    answer.routes.forEach((route, place) => {
      expect(route.rank).toBe(place + 1);
      for (const text of [route.basis.title, route.basis.articles, route.kind, route.signs, route.channel, route.languages, route.rankReason.text, ...route.ready, ...route.doubts.map(({ text: doubt }) => doubt)]) expect([route.id, text]).toEqual([route.id, expect.stringMatching(/\S/)]);
      expect([route.id, route.ready.length > 0, new Set(route.limits.map(({ id }) => id)).size]).toEqual([route.id, true, route.limits.length]);
    });
    for (const { text } of answer.leftOut) expect(text).toMatch(/\S.*\.$/);
  });
});
