import { blockDefinition } from '../blocks/registry';
import type { BlockName, FieldDefinition, FieldType } from '../definition';
import { asBlock, step } from '../engine/read';
import { checkEmbedded } from './embedded';
import { checkModules } from './modules';
import { checkText } from './scalar';
import { kindOf, list, shapeError, type Position, type ShapeError } from './shape-error';

/** Checks the value of a field or member against its definition; emptiness is no matter of shape. */
export function checkValue(definition: FieldDefinition, value: unknown, at: Position): readonly ShapeError[] {
  return definition.list === true ? checkList(definition, value, at) : checkOne(definition, value, at);
}

export function inside(at: Position, key: string | number): Position {
  return { ...at, field: at.field + step(key) };
}

function checkList(definition: FieldDefinition, value: unknown, at: Position): readonly ShapeError[] {
  if (!Array.isArray(value)) return shapeError('WRONG_TYPE', at, `Give a list; this is ${kindOf(value)}.`);
  return value.flatMap((entry: unknown, index) => [
    ...checkOne(definition, entry, inside(at, index)),
    ...((definition.codes !== undefined || definition.distinct === true) && value.indexOf(entry) < index
      ? shapeError('REPEATED_VALUE', inside(at, index), 'Each value stands once in this list.')
      : []),
  ]);
}

function checkOne(definition: FieldDefinition, value: unknown, at: Position): readonly ShapeError[] {
  if (definition.block !== undefined) return checkBlock(definition.block, value, at);
  if (definition.codes !== undefined) return checkCode(definition.codes, value, at);
  if (definition.embeds !== undefined) return checkEmbedded(definition.embeds, value, at);
  switch (definition.type) {
    case 'bool':
      return typeof value === 'boolean' ? [] : shapeError('WRONG_TYPE', at, `Give true or false; this is ${kindOf(value)}.`);
    case 'int':
      return checkInteger(definition, value, at);
    case 'Modules':
      return checkModules(value, at);
    case 'textOrList':
      return Array.isArray(value)
        ? value.flatMap((entry: unknown, index) => checkText('longText', entry, inside(at, index)))
        : checkText('longText', value, at);
    default:
      return checkText(definition.type.replace('[]', '') as FieldType, value, at);
  }
}

function checkBlock(name: BlockName, input: unknown, at: Position): readonly ShapeError[] {
  const block = asBlock(input);
  if (block === undefined) return shapeError('WRONG_TYPE', at, `Give an object with members of ${name}; this is ${kindOf(input)}.`);
  const { members } = blockDefinition(name);
  const absent = members.filter(({ key, shapeRequired }) => shapeRequired === true && !Object.hasOwn(block, key));
  return [
    ...absent.flatMap(({ key }) => shapeError('MISSING_KEY', inside(at, key), `An entry of ${name} needs the key ${key}.`)),
    ...checkKeys(members, block, at, name),
  ];
}

/** Checks every key of an object against the definitions it may hold. */
export function checkKeys(
  accepted: readonly FieldDefinition[],
  block: Readonly<Record<string, unknown>>,
  at: Position,
  of: string,
): readonly ShapeError[] {
  return Object.entries(block).flatMap(([key, value]) => {
    const definition = accepted.find((one) => one.key === key);
    if (definition !== undefined) return checkValue(definition, value, inside(at, key));
    return shapeError('UNKNOWN_KEY', inside(at, key), `${of} has no "${key}". Accepted: ${list(accepted.map((one) => one.key))}.`);
  });
}

function checkCode(codes: readonly string[], value: unknown, at: Position): readonly ShapeError[] {
  if (typeof value !== 'string') return shapeError('WRONG_TYPE', at, `Give one of: ${list(codes)}; this is ${kindOf(value)}.`);
  return codes.includes(value) ? [] : shapeError('NOT_ACCEPTED', at, `Give one of: ${list(codes)}.`);
}

function checkInteger({ min, max }: FieldDefinition, value: unknown, at: Position): readonly ShapeError[] {
  if (typeof value !== 'number') return shapeError('WRONG_TYPE', at, `Give a whole number; this is ${kindOf(value)}.`);
  const fits = Number.isInteger(value) && value >= (min ?? -Infinity) && value <= (max ?? Infinity);
  const bounds = [min === undefined ? '' : ` from ${min}`, max === undefined ? '' : ` to ${max}`].join('');
  return fits ? [] : shapeError('NOT_ACCEPTED', at, `Give a whole number${bounds}.`);
}
