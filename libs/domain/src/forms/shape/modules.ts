import { measureModules, type MeasureModule } from '../codes/measure-modules';
import { asBlock } from '../engine/read';
import { checkText } from './scalar';
import { kindOf, list, shapeError, type Position, type ShapeError } from './shape-error';
import { inside } from './value';

const modules: Readonly<Record<string, MeasureModule>> = measureModules;

/** One text for all measures, or for each measure an object of answers or one text. */
export function checkModules(input: unknown, at: Position): readonly ShapeError[] {
  if (typeof input === 'string') return [];
  const answers = asBlock(input);
  if (answers === undefined) return shapeError('WRONG_TYPE', at, `Give text, or an object with answers by measure; this is ${kindOf(input)}.`);
  return Object.entries(answers).flatMap(([measure, value]) => {
    if (!Object.hasOwn(modules, measure)) return shapeError('UNKNOWN_KEY', inside(at, measure), `There is no measure "${measure}". Accepted: ${list(Object.keys(modules))}.`);
    return checkModule(modules[measure]!, value, inside(at, measure));
  });
}

function checkModule(module: MeasureModule, input: unknown, at: Position): readonly ShapeError[] {
  if (typeof input === 'string') return [];
  const answers = asBlock(input);
  if (answers === undefined) return shapeError('WRONG_TYPE', at, `Give text, or an object of answers; this is ${kindOf(input)}.`);
  const accepted = Object.keys({ ...module.required, ...module.optional });
  return Object.entries(answers).flatMap(([key, value]) =>
    accepted.includes(key)
      ? checkText('longText', value, inside(at, key))
      : shapeError('UNKNOWN_KEY', inside(at, key), `This measure has no answer "${key}". Accepted: ${list(accepted)}.`),
  );
}
