import type { CheckResponse } from '@comity/http-contract';
import { table } from '../terminal/table';

/** What the checks of a draft still ask for, for people. */
export function checkLines(check: CheckResponse): readonly string[] {
  const declarations = check.declarations.filter(({ answered }) => !answered);
  return [
    `Checks: ${check.complete ? 'complete' : `${check.blocking} block, ${check.unanswered} to be answered`}.`,
    ...(check.findings.length ? ['', ...table(['Level', 'Section', 'Field', 'Rule', 'Finding', 'Reason given'], check.findings.map((found) => [found.level, found.section, found.field, found.rule, found.source ? `${found.message} (${found.source.text})` : found.message, found.reason ?? '']))] : []),
    ...(check.notRecorded ? ['', check.notRecorded.message] : []),
    ...(declarations.length ? ['', ...table(['Level', 'To confirm', 'Declaration'], declarations.map(({ level, rule, message }) => [level, rule, message]))] : []),
  ];
}
