import { basisOfLimit } from '../instruments/cite';
import { findInstrument } from '../instruments/registry';
import type { Law } from '../law/law';
import { isoDay } from './day';
import type { ClockResult } from './clock-question';
import type { Working } from './counting/working';
import type { Asked } from './question/asked';
import { readDay } from './question/read-moment';

type Reason = NonNullable<ClockResult['reason']>;

/** Why a limit does not apply at all, null where it does (glossary `gate`). What is merely absent adds a doubt and never rejects. */
export function gateShut(asked: Asked, law: Law, working: Working): Reason | null {
  const { row, facts } = asked;
  for (const name of row.facts.doubtIfAbsent ?? []) if (facts[name] === undefined) working.doubt('factAbsent', { fact: name, ...(name === row.gate?.dateFact && row.gate.appliesFrom !== undefined ? { from: row.gate.appliesFrom } : {}) });
  const gate = row.gate;
  const shut = gate ? tooEarly(asked, working) ?? notBound(asked, working) ?? notInForce(asked, law, working) ?? wrongPurpose(asked, working) : null;
  if (!shut) sayParticipation(asked, law, working);
  return shut;
}

function tooEarly({ row, facts, start }: Asked, working: Working): Reason | null {
  const { appliesFrom, dateFact } = row.gate!;
  if (appliesFrom === undefined) return null;
  const from = readDay(appliesFrom, 'appliesFrom');
  const named = dateFact === undefined || dateFact === 'start' ? undefined : facts[dateFact];
  const early = start.day < from ? start.day : named !== undefined && readDay(named, `facts.${dateFact}`) < from ? readDay(named, `facts.${dateFact}`) : null;
  if (early === null) return null;
  working.add('rejected', { reason: 'NOT_APPLICABLE_YET', from: appliesFrom, given: isoDay(early) }, basisOfLimit(row));
  return 'NOT_APPLICABLE_YET';
}

/** The States that the question names. */
function statesOf({ given, facts }: Asked): readonly string[] {
  return [given.state, facts.issuingState, facts.requestingState, facts.requestedState].filter((code): code is string => typeof code === 'string');
}

function notBound(asked: Asked, working: Working): Reason | null {
  const { row, facts } = asked;
  const { notBound: outside, between, protocol } = row.gate!;
  const states = statesOf(asked);
  const state = states.find((code) => outside?.includes(code) || (between && !between.includes(code)));
  if (state !== undefined) {
    working.add('rejected', { reason: 'STATE_NOT_BOUND', state }, basisOfLimit(row));
    return 'STATE_NOT_BOUND';
  }
  const protocols = facts.protocolsBindingBoth as readonly string[] | undefined;
  if (protocol === undefined || protocols === undefined || protocols.includes(protocol)) return null;
  working.add('rejected', { reason: 'STATE_NOT_BOUND', protocol }, basisOfLimit(row));
  return 'STATE_NOT_BOUND';
}

function notInForce(asked: Asked, law: Law, working: Working): Reason | null {
  const { row, start } = asked;
  if (row.gate!.status !== 'not-in-force') return null;
  const [one, other] = [...new Set(statesOf(asked))];
  const recorded = row.gate!.liftedBy === 'participation-record' && one !== undefined && other !== undefined ? law.inForceBetween?.(row.instrument, one, other, isoDay(start.day)) ?? null : null;
  if (recorded === true) return null;
  working.add('rejected', { reason: 'NOT_IN_FORCE' }, basisOfLimit(row));
  return 'NOT_IN_FORCE';
}

function wrongPurpose({ row, facts }: Asked, working: Working): Reason | null {
  const wrong = row.gate!.onlyIf?.find(({ fact, is }) => facts[fact] !== undefined && facts[fact] !== is);
  if (!wrong) return null;
  working.add('rejected', { reason: 'NOT_FOR_THIS_PURPOSE', fact: wrong.fact, wanted: String(wrong.is) }, basisOfLimit(row));
  return 'NOT_FOR_THIS_PURPOSE';
}

const byParticipation = ['ratification', 'member-states', 'union-and-state'];

/** Who is bound is a record, not a rule: what nobody has recorded is asked for, never guessed (instruments.md 14.4). */
function sayParticipation(asked: Asked, law: Law, working: Working): void {
  const model = findInstrument(asked.row.instrument)?.parties.model;
  if (!law.binding || model === undefined || !byParticipation.includes(model)) return;
  for (const state of new Set(statesOf(asked))) {
    const answer = law.binding(asked.row.instrument, state, isoDay(asked.start.day));
    if (answer !== 'bound') working.doubt(answer === 'not-bound' ? 'participationNotBound' : 'participationNotRecorded', { state });
  }
}
