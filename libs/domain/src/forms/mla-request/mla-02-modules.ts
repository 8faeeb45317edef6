import { measureModules, type MeasureModule } from '../codes/measure-modules';
import { asBlock, member, type Block } from '../engine/read';
import { codesOf, isEmptyAt, isWritten, spotIf, valueOf } from '../rules/reading';
import type { Spot } from '../rules/rule';
import type { Subject } from '../rules/subject';

const modules: Readonly<Record<string, MeasureModule>> = measureModules;

/** Measures chosen without the answers that a requested authority always asks for. */
export function incompleteModules(subject: Subject): readonly Spot[] {
  if (isEmptyAt(subject, 'E.modules')) return spotIf(true, 'E', '/modules');
  const answers = asBlock(valueOf(subject, 'E.modules'));
  if (answers === undefined) return [];
  return codesOf(subject, 'E.measures')
    .filter((measure) => isIncomplete(measure, answers))
    .map((measure) => ({ section: 'E', field: `/modules/${measure}` }));
}

function isIncomplete(measure: string, answers: Block): boolean {
  const needed = Object.hasOwn(modules, measure) ? Object.keys(modules[measure]!.required) : [];
  if (needed.length === 0) return false;
  const given = member(answers, measure);
  if (typeof given === 'string') return !isWritten(given);
  return needed.some((key) => !isWritten(member(asBlock(given), key)));
}
