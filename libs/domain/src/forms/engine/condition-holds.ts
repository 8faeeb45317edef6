import type { Condition, FieldPath, Scalar } from '../condition';
import type { FieldDefinition, FormDefinition } from '../definition';
import type { FormDocument } from '../document';
import { isFilled } from './filled';
import { isMinor } from './minor';
import { asBlock, asList, fieldValue, member, type Block } from './read';

export interface ConditionScope {
  readonly form: FormDefinition;
  readonly document: FormDocument;
  /** The date on which age is counted. */
  readonly onDate?: string | undefined;
  /** The entry that a condition inside `some` looks at. */
  readonly entry?: Block | undefined;
  /** The row that the conditional field stands in, where its section is a list of rows. */
  readonly row?: Block | undefined;
}

/** Evaluates a condition on a document. A condition in words never holds by itself. */
export function conditionHolds(condition: Condition, scope: ConditionScope): boolean {
  if ('set' in condition) return filledAt(condition.set, scope);
  if ('unset' in condition) return !isScalarLike(member(scope.entry, condition.unset));
  if ('is' in condition) return isOneOf(condition.is, scope);
  if ('isNot' in condition) return filledAt(condition.isNot[0], scope) && !isOneOf(condition.isNot, scope);
  if ('notTrue' in condition) return valueAt(condition.notTrue, scope) !== true;
  if ('has' in condition) return values(condition.has[0], scope).some((value) => condition.has.slice(1).includes(value as Scalar));
  if ('hasOther' in condition) return values(condition.hasOther[0], scope).some((value) => value !== condition.hasOther[1]);
  if ('startsWith' in condition) return someText(condition.startsWith, scope, (value, start) => value.startsWith(start));
  if ('endsWith' in condition) return someText(condition.endsWith, scope, (value, end) => value.endsWith(end));
  if ('some' in condition) return someEntry(condition.some[0], condition.some[1], scope);
  if ('minor' in condition) return blocksAt(condition.minor, scope).some((person) => isMinor(person, scope.onDate));
  if ('all' in condition) return condition.all.every((each) => conditionHolds(each, scope));
  if ('any' in condition) return condition.any.some((each) => conditionHolds(each, scope));
  return false;
}

function isOneOf([path, ...accepted]: readonly [FieldPath, ...Scalar[]], scope: ConditionScope): boolean {
  return accepted.includes(valueAt(path, scope) as Scalar);
}

function someText([path, ...parts]: readonly string[], scope: ConditionScope, test: (value: string, part: string) => boolean): boolean {
  return values(path ?? '', scope).some((value) => typeof value === 'string' && parts.some((part) => test(value, part)));
}

function someEntry(path: FieldPath, condition: Condition, scope: ConditionScope): boolean {
  return blocksAt(path, scope).some((entry) => conditionHolds(condition, { ...scope, entry }));
}

function filledAt(path: FieldPath, scope: ConditionScope): boolean {
  const field = fieldAt(path, scope.form);
  return field !== undefined && isFilled(field, valueAt(path, scope));
}

function valueAt(path: FieldPath, { document, form, row }: ConditionScope): unknown {
  const [section, key] = split(path);
  const inRow = row !== undefined && form.sections.some(({ id, rows }) => id === section && rows === true);
  return inRow ? member(row, key) : fieldValue(document, section, key);
}

function values(path: FieldPath, scope: ConditionScope): readonly unknown[] {
  const value = valueAt(path, scope);
  return Array.isArray(value) ? asList(value) : [value].filter((each) => each !== undefined);
}

function blocksAt(path: FieldPath, scope: ConditionScope): readonly Block[] {
  return values(path, scope).map(asBlock).filter((value) => value !== undefined);
}

function fieldAt(path: FieldPath, form: FormDefinition): FieldDefinition | undefined {
  const [section, key] = split(path);
  return form.sections.find(({ id }) => id === section)?.fields.find((field) => field.key === key);
}

function split(path: FieldPath): readonly [string, string] {
  const dot = path.indexOf('.');
  return [path.slice(0, dot), path.slice(dot + 1)];
}

function isScalarLike(value: unknown): boolean {
  return typeof value === 'string' ? /\S/u.test(value) : value !== undefined && value !== null;
}
