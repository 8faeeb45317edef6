import { blockDefinition } from '../blocks/registry';
import type { BlockName, FieldDefinition } from '../definition';
import { asBlock, member } from './read';

/** Whether a value counts as filled: `terms.filled` of the form rules. */
export function isFilled(definition: FieldDefinition, value: unknown): boolean {
  if (Array.isArray(value)) return value.some((entry) => isEntryFilled(definition, entry));
  return isEntryFilled(definition, value);
}

function isEntryFilled(definition: FieldDefinition, value: unknown): boolean {
  if (typeof value === 'boolean') return definition.mustBeTrue === true ? value : true;
  if (definition.block === 'TimeRange') return isRangeFilled(value, definition.openEnds === true);
  if (definition.block !== undefined) return isBlockFilled(definition.block, value);
  if (definition.embeds !== undefined) return asBlock(value) !== undefined;
  if (definition.type === 'Modules') return isModulesFilled(value);
  return isScalarFilled(value);
}

/** One text, or one answer somewhere. */
function isModulesFilled(value: unknown): boolean {
  const answers = asBlock(value);
  return answers === undefined ? isScalarFilled(value) : Object.values(answers).some(isModulesFilled);
}

function isScalarFilled(value: unknown): boolean {
  if (typeof value === 'string') return /\S/u.test(value);
  return typeof value === 'number';
}

function isRangeFilled(value: unknown, openEnds: boolean): boolean {
  const range = asBlock(value);
  const ends = [member(range, 'from'), member(range, 'to')].filter(isScalarFilled).length;
  return openEnds ? ends > 0 : ends === 2;
}

/** A block is filled by one filled member. */
export function isBlockFilled(name: BlockName, value: unknown): boolean {
  const block = asBlock(value);
  if (block === undefined) return false;
  return blockDefinition(name).members.some((definition) => isFilled(definition, member(block, definition.key)));
}
