import type { LeftOutCode, RouteDoubt } from './answer';
import { routeOffences } from './need';
import type { RouteQuestion } from './question';
import { per, type Scope, type Threshold } from './rule';

export type InScope = { readonly in: true; readonly doubts: readonly RouteDoubt[] } | { readonly in: false; readonly code: LeftOutCode; readonly text: string };

/** Subject matter: data, urgency, stage, severity, and what the text is about. */
export function inScope(scope: Scope | undefined, question: RouteQuestion): InScope {
  if (!scope) return { in: true, doubts: [] };
  const doubts: RouteDoubt[] = [];
  for (const check of [ofData, ofUrgency, ofStage, ofThreshold, ofSubject]) {
    const found = check(scope, question);
    if (!found) continue;
    if (!found.in) return found;
    doubts.push(...found.doubts);
  }
  return { in: true, doubts };
}

const out = (code: LeftOutCode, text: string): InScope => ({ in: false, code, text });
const open = (code: RouteDoubt['code'], text: string): InScope => ({ in: true, doubts: [{ code, text }] });

function ofData(scope: Scope, question: RouteQuestion): InScope | null {
  if (!scope.data || question.need !== 'provider-data') return null;
  if (question.data === null) return open('DATA_NOT_STATED', `It covers ${scope.data.join(' and ')} data alone: say which data is sought.`);
  return scope.data.includes(question.data) ? null : out('WRONG_SUBJECT', scope.text ?? `It does not cover ${question.data} data, only ${scope.data.join(' and ')} data.`);
}

function ofUrgency(scope: Scope, question: RouteQuestion): InScope | null {
  if (!scope.urgency || scope.urgency.includes(question.urgency)) return null;
  return out('NOT_URGENT', scope.text ?? `It is for ${scope.urgency.includes('urgent') ? 'urgent cases' : 'emergencies'} alone.`);
}

function ofStage(scope: Scope, question: RouteQuestion): InScope | null {
  if (!scope.stages || scope.stages.includes(question.stage)) return null;
  return out('WRONG_STAGE', `It is for the stage of ${scope.stages.join(' or ')}.`);
}

function ofThreshold(scope: Scope, question: RouteQuestion): InScope | null {
  const threshold = per(scope.threshold ?? null, question);
  if (!threshold) return null;
  const enforcing = question.stage === 'enforcement';
  return enforcing ? ofSentence(threshold, question) : ofPenalty(threshold, question);
}

function ofSentence({ months, article }: Threshold, { maxPenaltyYears }: RouteQuestion): InScope | null {
  if (months === undefined) return null;
  if (maxPenaltyYears === null) return open('THRESHOLD_NOT_STATED', `A sentence of at least ${months} months must have been imposed (${article}): say how long it is.`);
  return maxPenaltyYears * 12 + 1e-9 >= months ? null : out('THRESHOLD_NOT_MET', `A sentence of at least ${months} months is needed (${article}).`);
}

function ofPenalty({ years, orOffences = [], article }: Threshold, { maxPenaltyYears, offence }: RouteQuestion): InScope | null {
  if (years === undefined) return null;
  if (offence !== null && orOffences.includes(offence)) {
    if (maxPenaltyYears !== null && maxPenaltyYears >= years) return null;
    return open('OPEN_POINT', `Open whatever the penalty only if the act is one that ${article} lists (${routeOffences[offence].toLowerCase()}): check the list.`);
  }
  const least = `${years === 1 ? 'one year' : `${years} years`}`;
  if (maxPenaltyYears === null) return open('THRESHOLD_NOT_STATED', `The offence must carry a maximum of at least ${least} (${article}): say the maximum penalty.`);
  return maxPenaltyYears >= years ? null : out('THRESHOLD_NOT_MET', `The offence must carry a maximum of at least ${least} (${article}); this one carries ${maxPenaltyYears}.`);
}

function ofSubject(scope: Scope, question: RouteQuestion): InScope | null {
  const fit = scope.subject?.(question);
  if (!fit || fit.fit === 'yes') return null;
  return fit.fit === 'no' ? out('WRONG_SUBJECT', fit.text) : open('SUBJECT_NOT_STATED', fit.text);
}
