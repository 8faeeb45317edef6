import { parseRouteQuestion, routesFor, routeWorld, type Route, type RouteAnswer } from '@comity/domain';
import type { ChosenRouteBody } from '@comity/http-contract';
import { adoptedLaw, type AgencyTransaction, type RouteChoice } from '@comity/persistence';
import { formProblem } from '../http/problem';

interface Opened {
  readonly form: string;
  /** States of the two authorities. */
  readonly from: string;
  readonly to: string;
  readonly now: string;
}

/**
 * The route that the officer chose, looked up once more in the law of the agency: only what is offered can be chosen, and
 * whoever passes over a better one says why.
 * @throws Problem 422
 */
export async function chosenRoute(tx: AgencyTransaction, { question, id, reason }: ChosenRouteBody, { form, from, to, now }: Opened): Promise<RouteChoice> {
  const law = await adoptedLaw(tx);
  const parsed = parseRouteQuestion({ ...question }, { today: now.slice(0, 10), knowsState: law.knowsState });
  if ('error' in parsed) throw formProblem([{ field: `/route/question/${parsed.error.field ?? ''}`, message: parsed.error.message }]);
  if (parsed.question.from !== from || parsed.question.to !== to) throw formProblem([{ field: '/route/question', message: `The route was looked for between other States than ${from} and ${to}: ask again.` }]);
  const answer = routesFor(parsed.question, routeWorld(law));
  const route = offered(answer).find((each) => each.id === id);
  if (!route) throw formProblem([{ field: '/route/id', message: 'This route is not offered for that question any more: look for routes again.' }]);
  if (!route.forms.includes(form)) throw formProblem([{ field: '/form', message: `This route uses ${route.forms.join(' or ') || 'no standard form'}, not ${form}.` }]);
  if (route.rank > 1 && !reason?.trim()) throw formProblem([{ field: '/route/reason', message: 'Say why a better ranked route is passed over: the reason stays with the request.' }]);
  return {
    routeId: route.id, instrument: route.basis.instrument, title: route.basis.title, articles: route.basis.articles, rank: route.rank,
    offered: answer.routes.map((each) => each.id), question: parsed.question, lawVersion: answer.law, reason: reason?.trim() || null,
  };
}

/** Every route of an answer, those of linked pairs among them. */
const offered = ({ routes, preserveFirst }: RouteAnswer): readonly Route[] => [...routes, ...preserveFirst.flatMap(({ first, then }) => [first, then])];
