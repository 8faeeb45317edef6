import { measureModules, type MeasureModule } from '../codes/measure-modules';
import { measures } from '../codes/measures';
import { asBlock, member, type Block } from '../engine/read';
import { codesOf, isEmptyAt, isWritten, valueOf } from '../rules/reading';
import type { Spot } from '../rules/rule';
import type { Subject } from '../rules/subject';

const modules: Readonly<Record<string, MeasureModule>> = measureModules;
const labels: Readonly<Record<string, string>> = measures;

/** Measures chosen without the answers that a requested authority always asks for; what is missing is named as page and file call it. */
export function incompleteModules(subject: Subject): readonly Spot[] {
  const chosen = [...new Set(codesOf(subject, 'E.measures'))];
  if (isEmptyAt(subject, 'E.modules')) return [{ section: 'E', field: '/modules', ...toAnswer(chosen.flatMap((measure) => lacking(measure, {}))) }];
  const answers = asBlock(valueOf(subject, 'E.modules'));
  if (answers === undefined) return [];
  return chosen.flatMap((measure) => {
    const missing = lacking(measure, answers);
    return missing.length === 0 ? [] : [{ section: 'E', field: `/modules/${measure}`, ...toAnswer(missing) }];
  });
}

/** One entry for a measure that lacks answers. A text in place of single answers answers them all. */
function lacking(measure: string, answers: Block): readonly string[] {
  const needed = Object.hasOwn(modules, measure) ? Object.entries(modules[measure]!.required) : [];
  const given = member(answers, measure);
  const missing = typeof given === 'string' && isWritten(given) ? [] : needed.filter(([key]) => !isWritten(member(asBlock(given), key)));
  if (missing.length === 0) return [];
  return [`“${labels[measure] ?? measure}” (${measure}): ${missing.map(([key, label]) => `${label} (${key})`).join(', ')}`];
}

const toAnswer = (missing: readonly string[]): Pick<Spot, 'more'> => (missing.length === 0 ? {} : { more: `Still missing for ${missing.join('; for ')}.` });
