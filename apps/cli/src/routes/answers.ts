import { currentRecords, parseRouteQuestion, routesFor, routeWorld, type RouteAnswer, type RouteFailure, type RouteWorld } from '@comity/domain';
import { Failure } from '../failure';
import { isObject } from '../terminal/input';

/** What routes are looked up in: the packs of the repository. */
export interface RouteGround {
  readonly world: RouteWorld;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
  knowsState(code: string): boolean;
}

/** The packs are loaded when they are asked for: help and refusals do not wait for them. */
export async function repositoryGround(now: Date): Promise<RouteGround> {
  const { knowsState, packVersion, participationPack, repositoryLaw } = await import('@comity/packs');
  const pack = participationPack();
  const law = repositoryLaw();
  return {
    world: routeWorld({ version: `${packVersion().version}, ${pack.version}`, limit: law.limit, participation: currentRecords(pack.records) }),
    today: now.toISOString().slice(0, 10), knowsState,
  };
}

type Answered = RouteAnswer & { readonly id?: unknown };
interface Refused {
  readonly id: unknown;
  readonly error: RouteFailure;
}

/** One question gives one answer; of a list each element has its own, and a bad one does not stop the others. */
export function routeAnswers(input: unknown, ground: RouteGround): Answered | readonly (Answered | Refused)[] {
  if (Array.isArray(input)) return input.map((question: unknown, place) => inList(question, place, ground));
  const asked = answerOne(input, ground);
  if ('error' in asked) throw new Failure(2, { ...asked.error });
  return asked.answer;
}

function inList(question: unknown, place: number, ground: RouteGround): Answered | Refused {
  const asked = answerOne(question, ground);
  return 'error' in asked ? { id: asked.id ?? place, error: asked.error } : asked.answer;
}

function answerOne(input: unknown, { world, today, knowsState }: RouteGround): { readonly answer: Answered } | { readonly id: unknown; readonly error: RouteFailure } {
  const { id, ...question } = isObject(input) ? input : { id: undefined };
  const parsed = parseRouteQuestion(isObject(input) ? question : input, { today, knowsState });
  if ('error' in parsed) return { id, error: parsed.error };
  return { answer: { ...(id === undefined ? {} : { id }), ...routesFor(parsed.question, world) } };
}
