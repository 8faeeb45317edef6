import type { Confidence } from '../instruments/limit';
import type { LeftOutRoute, Route, RouteDoubt, RouteLimit } from './answer';
import { bindingOf, bound, concerns } from './binding';
import { inCircle } from './circles';
import { routeLimit } from './limit-words';
import { practiceOf } from './practice';
import type { RouteQuestion } from './question';
import { per, type ReadWith, type RouteRule, type Tier } from './rule';
import { inScope } from './scope';
import type { RouteWorld } from './world';

/** A route that is open, before it has its rank. */
export interface Candidate {
  readonly route: Omit<Route, 'rank' | 'rankReason'>;
  readonly tier: Tier;
  readonly why: string;
  readonly recorded: boolean;
}

/**
 * Section 13, in its order: both bound on the day, subject matter inside the scope, speciality and later instrument,
 * declarations. Null: the rule is about other States.
 */
export function judge(rule: RouteRule, question: RouteQuestion, world: RouteWorld): Candidate | LeftOutRoute | null {
  if (!concerns(rule, question)) return null;
  const leftOut = (code: LeftOutRoute['code'], text: string): LeftOutRoute =>
    ({ id: rule.id, instrument: rule.instrument, title: titleOf(rule), articles: rule.articles, code, text });
  const binding = bound(rule, question, world);
  const yielding = yields(rule, question, world);
  // What was replaced between the two does not bind them any more; the reason to give is the later text.
  if (!binding.open && !(binding.code === 'NOT_BOUND' && yielding.overtaken)) return leftOut(binding.code, binding.text);
  const scope = inScope(rule.scope, question);
  if (!scope.in) return leftOut(scope.code, scope.text);
  if (yielding.overtaken || !binding.open) return leftOut('OVERTAKEN', yielding.text);
  const confidence = confidenceOf(rule);
  const texts = textsWith(rule, question, world);
  const doubts = [...binding.doubts, ...scope.doubts, ...yielding.doubts, ...unknownTexts(texts), ...own(rule, question, confidence), ...declared(rule, question, world)];
  const tier = yielding.exceptional ? 4 : ((question.urgency === 'emergency' ? rule.emergencyTier : undefined) ?? rule.tier);
  return { route: routeOf(rule, question, world, { doubts, confidence, texts, recorded: binding.recorded }), tier, why: rule.why, recorded: binding.recorded };
}

const titleOf = (rule: RouteRule): string => rule.title ?? (rule.instrument === null ? '' : practiceOf(rule.instrument).name);
const confidenceOf = (rule: RouteRule): Confidence => rule.confidence ?? (rule.instrument === null ? 'C' : practiceOf(rule.instrument).confidence);

interface Yielding { readonly overtaken?: boolean; readonly exceptional?: boolean; readonly text: string; readonly doubts: readonly RouteDoubt[] }

function yields(rule: RouteRule, question: RouteQuestion, world: RouteWorld): Yielding {
  const doubts: RouteDoubt[] = [];
  let exceptional: Yielding | null = null;
  for (const later of rule.yieldsTo ?? []) {
    if (later.one !== undefined && question.from !== later.one && question.to !== later.one) continue;
    if (!world.usability(later.instrument, [question.from, question.to], question.on).usable) continue;
    const binding = bindingOf(later.instrument, question, world);
    const worthALook = binding === 'not-recorded' && [question.from, question.to].every((state) => inCircle(practiceOf(later.instrument).circle, state));
    if (worthALook && !later.alsoUnrecorded) doubts.push({ code: 'LATER_TEXT_NOT_RECORDED', text: `${later.text} Whether the ${practiceOf(later.instrument).name} binds both is not recorded: check.` });
    if (binding !== 'bound' && !(worthALook && later.alsoUnrecorded)) continue;
    if (!later.exceptional) return { overtaken: true, text: later.text, doubts: [] };
    exceptional ??= { exceptional: true, text: later.text, doubts: [{ code: 'OPEN_POINT', text: later.text }] };
  }
  return exceptional ? { ...exceptional, doubts: [...exceptional.doubts, ...doubts] } : { text: '', doubts };
}

function own(rule: RouteRule, question: RouteQuestion, confidence: Confidence): readonly RouteDoubt[] {
  const open = per(rule.doubts ?? [], question);
  if (rule.instrument === null) return (open.length > 0 ? open : ['No treaty obliges anybody: what follows rests on national law and practice.']).map((text) => ({ code: 'PRACTICE', text }));
  return [...unread(confidence), ...open.map((text) => ({ code: 'OPEN_POINT', text }) as const)];
}

function unread(confidence: Confidence): readonly RouteDoubt[] {
  if (confidence === 'A' || confidence === 'B') return [];
  return [{ code: 'CHECK_THE_TEXT', text: confidence === 'X' ? 'Only a pointer: what it says is not established. Read the text first.' : 'The text was not read again for this table: check it.' }];
}

function declared(rule: RouteRule, question: RouteQuestion, world: RouteWorld): readonly RouteDoubt[] {
  if (rule.instrument === null || !world.declarations) return [];
  return world.declarations(rule.instrument, question.to, question.on).map(({ text }) => ({ code: 'DECLARED' as const, text: `${question.to} declared: ${text}` }));
}

type Text = ReadWith & { readonly recorded: boolean };

const textsWith = (rule: RouteRule, question: RouteQuestion, world: RouteWorld): readonly Text[] =>
  (rule.with ?? []).filter(({ instrument }) => bindingOf(instrument, question, world) !== 'not-bound' && world.usability(instrument, [question.from, question.to], question.on).usable)
    .map((text) => ({ ...text, recorded: bindingOf(text.instrument, question, world) === 'bound' }));

function unknownTexts(texts: readonly Text[]): readonly RouteDoubt[] {
  const names = texts.filter(({ recorded, required }) => !recorded && !required).map(({ instrument }) => practiceOf(instrument).name);
  if (names.length === 0) return [];
  return [{ code: 'PARTICIPATION_NOT_RECORDED', text: `What is read with it holds only where both are bound, which is not recorded for: ${names.join('; ')}.` }];
}

interface Found { readonly texts: readonly Text[]; readonly doubts: readonly RouteDoubt[]; readonly confidence: Confidence; readonly recorded: boolean }

function routeOf(rule: RouteRule, question: RouteQuestion, world: RouteWorld, { doubts, confidence, texts, recorded }: Found): Candidate['route'] {
  const practice = rule.instrument === null ? null : practiceOf(rule.instrument);
  return {
    id: rule.id, need: question.need,
    basis: {
      instrument: rule.instrument, title: titleOf(rule), articles: rule.articles,
      with: texts.map(({ instrument, articles, recorded: known }) => ({ instrument, title: practiceOf(instrument).name, articles, recorded: known })),
    },
    kind: per(rule.kind, question), signs: per(rule.signs, question),
    channel: rule.channel === undefined ? (practice?.channel ?? '') : per(rule.channel, question),
    languages: rule.languages ?? practice?.languages ?? 'An official language of the State asked, unless it accepts another',
    forms: per(rule.forms, question),
    limits: [
      ...[...per(rule.limits, question), ...texts.flatMap(({ limits = [] }) => limits)].map((id) => worded(id, world, null)),
      ...(rule.nationalNotFor?.[question.to]?.includes(question.from) ? [] : rule.national?.[question.to] ?? []).map((id) => worded(id, world, question.to)),
    ],
    ready: [...per(rule.ready, question), ...texts.flatMap(({ ready = [] }) => ready)],
    doubts, confidence,
    certain: recorded && (confidence === 'A' || confidence === 'B') && doubts.every(({ code }) => code === 'DECLARED'),
  };
}

function worded(id: string, world: RouteWorld, nationalLawOf: string | null): RouteLimit {
  const row = world.limit(id);
  if (!row) throw new Error(`A route names the limit ${id}, which the law ${world.version} does not have.`);
  return routeLimit(row, nationalLawOf);
}
