import type { LeftOutRoute, LinkedRoutes, Route, RouteAnswer } from './answer';
import { judge, type Candidate } from './judge';
import { linkedPairs } from './linked-pairs';
import type { RouteNeed } from './need';
import type { RouteQuestion } from './question';
import { ranked } from './ranking';
import { rulesFor } from './rules';
import type { RouteWorld } from './world';

const NOTE = 'A look-up in what is recorded, not legal advice. An officer confirms the route; the choice and its reasons are kept with the request.';

/** The lawful ways to what is needed, best first, and why the others are left out (instruments.md, section 13). */
export function routesFor(question: RouteQuestion, world: RouteWorld): RouteAnswer {
  const { routes, leftOut } = look(question, world);
  return { question, law: world.version, routes, leftOut, preserveFirst: preserveFirst(question, routes, world), note: NOTE };
}

function look(question: RouteQuestion, world: RouteWorld): { readonly routes: readonly Route[]; readonly leftOut: readonly LeftOutRoute[] } {
  const found = rulesFor(question.need).map((rule) => judge(rule, question, world)).filter((one) => one !== null);
  return {
    routes: ranked(found.filter((one): one is Candidate => 'route' in one)),
    leftOut: found.filter((one): one is LeftOutRoute => !('route' in one)),
  };
}

const sought: Partial<Record<RouteNeed, RouteNeed>> = { 'provider-data': 'preservation', preservation: 'provider-data' };

function preserveFirst(question: RouteQuestion, own: readonly Route[], world: RouteWorld): readonly LinkedRoutes[] {
  const other = sought[question.need];
  if (other === undefined) return [];
  const others = look({ ...question, need: other }, world).routes;
  const [preserving, requesting] = question.need === 'preservation' ? [own, others] : [others, own];
  return linkedPairs.flatMap(({ id, title, first, then, link }) => {
    const one = preserving.find((route) => route.id === first);
    const next = requesting.find((route) => then.includes(route.id));
    return one && next ? [{ id, title, first: one, then: next, link }] : [];
  });
}
