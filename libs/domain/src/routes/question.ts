import {
  isRouteData, isRouteNeed, isRouteOffence, isRouteStage, isRouteUrgency, routeData, routeNeeds, routeOffences, routeStages, routeUrgencies,
  type RouteData, type RouteNeed, type RouteOffence, type RouteStage, type RouteUrgency,
} from './need';

/** The facts that decide which ways are open. States are ISO 3166-1 alpha-2 codes; `on` is the day of the request, YYYY-MM-DD. */
export interface RouteQuestion {
  readonly need: RouteNeed;
  /** The State that asks. */
  readonly from: string;
  /** The State that is asked. */
  readonly to: string;
  readonly urgency: RouteUrgency;
  readonly stage: RouteStage;
  readonly offence: RouteOffence | null;
  /** Maximum penalty of the offence in the asking State, in years; at the stage of enforcement the length of the sentence imposed. */
  readonly maxPenaltyYears: number | null;
  /** Of data from a provider. */
  readonly data: RouteData | null;
  readonly on: string;
}

/** Why a question cannot be answered, and what would be accepted. */
export interface RouteFailure {
  readonly code: 'NOT_A_QUESTION' | 'UNKNOWN_KEY' | 'NEED_UNKNOWN' | 'STATE_UNKNOWN' | 'SAME_STATE' | 'URGENCY_UNKNOWN' | 'STAGE_UNKNOWN' | 'OFFENCE_UNKNOWN' | 'PENALTY_NOT_ACCEPTABLE' | 'DATA_UNKNOWN' | 'DATE_NOT_ACCEPTABLE';
  readonly message: string;
  readonly field?: keyof RouteQuestion | string;
}

export type ParsedQuestion = { readonly question: RouteQuestion } | { readonly error: RouteFailure };

interface Context {
  /** Today, YYYY-MM-DD. */
  readonly today: string;
  knowsState(code: string): boolean;
}

const keys: readonly (keyof RouteQuestion)[] = ['need', 'from', 'to', 'urgency', 'stage', 'offence', 'maxPenaltyYears', 'data', 'on'];

class NotAcceptable extends Error {
  constructor(readonly failure: RouteFailure) {
    super(failure.message);
  }
}

/** Reads a question from anything: what is missing and has a usual value gets it, what is wrong is named with what is accepted. */
export function parseRouteQuestion(value: unknown, context: Context): ParsedQuestion {
  try {
    return { question: read(value, context) };
  } catch (error) {
    if (error instanceof NotAcceptable) return { error: error.failure };
    throw error;
  }
}

function read(value: unknown, context: Context): RouteQuestion {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail('NOT_A_QUESTION', 'Give one object with "need", "from" and "to".');
  const given = value as Readonly<Record<string, unknown>>;
  const strange = Object.keys(given).find((key) => !(keys as readonly string[]).includes(key));
  if (strange !== undefined) fail('UNKNOWN_KEY', `A question has no "${strange}". Accepted: ${keys.join(', ')}.`, strange);
  const [from, to] = [state(given, 'from', context), state(given, 'to', context)];
  if (from === to) fail('SAME_STATE', 'A route leads to another State: "from" and "to" must differ.', 'to');
  return {
    need: coded(given['need'], isRouteNeed, routeNeeds, 'NEED_UNKNOWN', 'need'),
    from, to,
    urgency: coded(given['urgency'] ?? 'normal', isRouteUrgency, routeUrgencies, 'URGENCY_UNKNOWN', 'urgency'),
    stage: coded(given['stage'] ?? 'investigation', isRouteStage, routeStages, 'STAGE_UNKNOWN', 'stage'),
    offence: given['offence'] == null ? null : coded(given['offence'], isRouteOffence, routeOffences, 'OFFENCE_UNKNOWN', 'offence'),
    maxPenaltyYears: penalty(given['maxPenaltyYears'] ?? null),
    data: given['data'] == null ? null : coded(given['data'], isRouteData, routeData, 'DATA_UNKNOWN', 'data'),
    on: date(given['on'] ?? context.today),
  };
}

function coded<T extends string>(value: unknown, is: (code: unknown) => code is T, codes: object, code: RouteFailure['code'], field: keyof RouteQuestion): T {
  if (is(value)) return value;
  return fail(code, `${value === undefined ? `"${field}" is missing` : `${JSON.stringify(value)} is no ${field} Comity knows`}. Accepted: ${Object.keys(codes).join(', ')}.`, field);
}

function state(given: Readonly<Record<string, unknown>>, field: 'from' | 'to', context: Context): string {
  const value = given[field];
  const code = typeof value === 'string' ? value.toUpperCase() : '';
  if (/^[A-Z]{2}$/.test(code) && context.knowsState(code)) return code;
  const who = field === 'from' ? 'the State that asks' : 'the State that is asked';
  return fail('STATE_UNKNOWN', `${value === undefined ? `"${field}" is missing` : `${JSON.stringify(value)} is no State`}: give the ISO 3166-1 code of ${who}, two letters such as IE.`, field);
}

function penalty(value: unknown): number | null {
  if (value === null || (typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 100)) return value;
  return fail('PENALTY_NOT_ACCEPTABLE', `${JSON.stringify(value)} is no maximum penalty: give years as a number from 0 to 100 (life: 100).`, 'maxPenaltyYears');
}

function date(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const parsed = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value)) return value;
  }
  return fail('DATE_NOT_ACCEPTABLE', `${JSON.stringify(value)} is no date: give the day of the request as YYYY-MM-DD.`, 'on');
}

function fail(code: RouteFailure['code'], message: string, field?: string): never {
  throw new NotAcceptable({ code, message, ...(field === undefined ? {} : { field }) });
}
