import type { CheckResponse } from '@comity/http-contract';
import { table } from '../terminal/table';

type Level = CheckResponse['findings'][number]['level'];

/** As the page of the draft calls them. */
const levels: Readonly<Record<Level, string>> = { block: 'blocks sending', reason: 'needs a reason', advice: 'advice' };
const confirming: Readonly<Record<Level, string>> = { block: 'must be confirmed', reason: 'confirm or give a reason', advice: 'advice' };

/** What the checks of a draft still ask for, for people: counted as on the page, and each in a table below. */
export function checkLines(check: CheckResponse): readonly string[] {
  const declarations = check.declarations.filter(({ answered }) => !answered);
  return [
    `Checks: ${check.complete ? 'complete' : stillOpen(check)}.`,
    ...(check.findings.length ? ['', ...table(['Level', 'Section', 'Field', 'Rule', 'Finding', 'Reason given'], check.findings.map((found) => [levels[found.level], found.section, found.field, found.rule, found.source ? `${found.message} (${found.source.text})` : found.message, found.reason ?? '']))] : []),
    ...(check.notRecorded ? ['', check.notRecorded.message] : []),
    ...(declarations.length ? ['', ...table(['To answer', 'Rule', 'Declaration'], declarations.map(({ level, rule, message }) => [confirming[level], rule, message]))] : []),
  ];
}

function stillOpen({ blocking, unanswered }: CheckResponse): string {
  return [
    ...(blocking > 0 ? [blocking === 1 ? '1 check blocks sending' : `${blocking} checks block sending`] : []),
    ...(unanswered > 0 ? [unanswered === 1 ? '1 reason or confirmation is missing' : `${unanswered} reasons or confirmations are missing`] : []),
  ].join(', ');
}
