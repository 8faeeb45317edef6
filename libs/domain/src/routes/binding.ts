import type { LeftOutCode, RouteDoubt } from './answer';
import { inCircle } from './circles';
import { practiceOf } from './practice';
import type { RouteQuestion } from './question';
import type { RouteRule } from './rule';
import type { Binding, RouteWorld } from './world';

export type Bound =
  | { readonly open: true; readonly recorded: boolean; readonly doubts: readonly RouteDoubt[] }
  | { readonly open: false; readonly code: LeftOutCode; readonly text: string };

/** Whether the rule is about this pair of States at all. */
export function concerns(rule: RouteRule, { from, to }: RouteQuestion): boolean {
  if (rule.one !== undefined && from !== rule.one && to !== rule.one) return false;
  if (rule.not !== undefined && (from === rule.not || to === rule.not)) return false;
  if (rule.to !== undefined && to !== rule.to) return false;
  return rule.pairs === undefined || rule.pairs.some(({ states }) => states.includes(from) && states.includes(to));
}

/** How both States stand to an instrument: the weaker answer of the two. */
export function bindingOf(instrument: string, { from, to, on }: RouteQuestion, world: RouteWorld): Binding {
  const answers = [world.participation(instrument, from, on, to), world.participation(instrument, to, on, from)];
  if (answers.includes('not-bound')) return 'not-bound';
  return answers.includes('not-recorded') ? 'not-recorded' : 'bound';
}

/** First step of section 13: may the instrument be used on that day, and does it bind both? */
export function bound(rule: RouteRule, question: RouteQuestion, world: RouteWorld): Bound {
  const since = rule.pairs?.find(({ states }) => states.includes(question.from) && states.includes(question.to))?.since;
  if (since !== undefined && question.on < since) return { open: false, code: 'NOT_IN_FORCE', text: `It is in force between the two since ${since}.` };
  const doubts: RouteDoubt[] = [];
  let recorded = rule.unrecorded !== true;
  for (const instrument of instrumentsOf(rule)) {
    const found = boundBy(instrument, statesOf(rule, question), question, world);
    if (!found.open) return found;
    recorded = recorded && found.recorded;
    doubts.push(...found.doubts);
  }
  return { open: true, recorded, doubts };
}

const instrumentsOf = (rule: RouteRule): readonly string[] =>
  [...(rule.instrument === null ? [] : [rule.instrument]), ...(rule.with ?? []).filter(({ required }) => required).map(({ instrument }) => instrument)];

/** The law of the State asked need not bind the one that asks. */
const statesOf = (rule: RouteRule, { from, to }: RouteQuestion): readonly string[] => (rule.to === undefined ? [from, to] : [to]);

function boundBy(instrument: string, states: readonly string[], question: RouteQuestion, world: RouteWorld): Bound {
  const { from, to, on } = question;
  const usable = world.usability(instrument, states, on);
  if (!usable.usable && usable.reason !== 'STATE_NOT_BOUND') {
    return { open: false, code: usable.reason === 'NOT_OFFERED' ? 'OVERTAKEN' : usable.reason, text: usable.text };
  }
  const unbound = states.filter((state) => world.participation(instrument, state, on, state === from ? to : from) === 'not-bound');
  if (unbound.length > 0) return { open: false, code: 'NOT_BOUND', text: `${unbound.join(' and ')} ${unbound.length > 1 ? 'are' : 'is'} not bound by it on ${on}.` };
  if (!usable.usable) return { open: false, code: 'NOT_BOUND', text: usable.text };
  return unrecorded(instrument, states, question, world);
}

function unrecorded(instrument: string, states: readonly string[], { from, to, on }: RouteQuestion, world: RouteWorld): Bound {
  const { circle, open = false, name } = practiceOf(instrument);
  const unknown = states.filter((state) => world.participation(instrument, state, on, state === from ? to : from) === 'not-recorded');
  if (unknown.length === 0) return { open: true, recorded: true, doubts: [] };
  const whom = unknown.join(' and ');
  if (!unknown.every((state) => inCircle(circle, state))) {
    const others = open ? 'It is open to States for which it was not made: if one joined, its participation has to be recorded first.' : 'The text was made for other States.';
    return { open: false, code: 'NOT_RECORDED', text: `Nothing records that ${whom} ${unknown.length > 1 ? 'are' : 'is'} bound. ${others}` };
  }
  return {
    open: true, recorded: false,
    doubts: [{ code: 'PARTICIPATION_NOT_RECORDED', text: `Whether ${whom} ${unknown.length > 1 ? 'are' : 'is'} bound by the ${name} on ${on} is not recorded: check before you rely on it.` }],
  };
}
