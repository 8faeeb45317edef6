import { askClock, explain, explainDoubt, type ClockFailure, type ClockResult, type Law } from '@comity/domain';
import { Failure } from '../failure';
import { isObject } from '../terminal/input';

/** Everything a question is judged by. */
export interface Ground {
  readonly law: Law;
  /** ISO 8601 instant. */
  readonly now: string;
  /** Told of an element that broke the computation itself. */
  readonly onDefect: (place: number, error: unknown) => void;
}

/** The answer as the contract of the command has it. */
interface Answered {
  readonly id?: unknown;
  readonly outcome: ClockResult['outcome'];
  readonly kind: string;
  readonly profile: string;
  readonly due: string | null;
  readonly actBy: string | null;
  readonly reason: ClockResult['reason'];
  readonly verified: boolean;
  readonly explanation: readonly { readonly step: string; readonly text: string; readonly basis: string }[];
  readonly doubts: readonly string[];
}

interface Refused {
  readonly id: unknown;
  readonly error: ClockFailure;
}

/** One question gives one answer; of a list each element has its own, and a bad one does not stop the others. */
export function answersTo(input: unknown, ground: Ground): Answered | readonly (Answered | Refused)[] {
  if (Array.isArray(input)) return input.map((question: unknown, place) => answerInList(question, place, ground));
  const asked = askClock(input, ground.law, ground.now);
  if ('error' in asked) throw new Failure(2, { ...asked.error });
  return written(input, asked.answer);
}

/** An element without an id of its own is known by its place when it is refused. */
function answerInList(question: unknown, place: number, { law, now, onDefect }: Ground): Answered | Refused {
  const id = idOf(question) ?? place;
  try {
    const asked = askClock(question, law, now);
    return 'answer' in asked ? written(question, asked.answer) : { id, error: asked.error };
  } catch (error) {
    // A defect of ours is no reason to keep the other answers back.
    onDefect(place, error);
    return { id, error: { code: 'DEFECT', message: 'Comity failed on this question: standard error says how.' } };
  }
}

const idOf = (question: unknown): unknown => (isObject(question) && Object.hasOwn(question, 'id') ? question['id'] : undefined);

function written(question: unknown, { outcome, kind, profile, due, actBy, reason, verified, steps, doubts }: ClockResult): Answered {
  const id = idOf(question);
  return {
    ...(id === undefined ? {} : { id }), outcome, kind, profile, due, actBy, reason, verified,
    explanation: steps.map((step) => ({ step: step.step, text: explain(step), basis: step.basis })),
    doubts: doubts.map(explainDoubt),
  };
}
