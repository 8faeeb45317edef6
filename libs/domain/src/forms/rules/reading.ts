import { isFieldFilled } from '../engine/form-values';
import { asBlock, asList, asText, fieldValue, member, type Block } from '../engine/read';
import type { Spot } from './rule';
import type { Subject } from './subject';

/** `S.k`: field k of section S of the same document. */
type Path = `${string}.${string}`;

function split(path: Path): readonly [string, string] {
  const dot = path.indexOf('.');
  return [path.slice(0, dot), path.slice(dot + 1)];
}

/** The place itself where the rule fires, else nothing. */
export function spotIf(fires: boolean, section: string, field: string): readonly Spot[] {
  return fires ? [{ section, field }] : [];
}

export function valueOf({ document }: Pick<Subject, 'document'>, path: Path): unknown {
  return fieldValue(document, ...split(path));
}

export function textOf(subject: Pick<Subject, 'document'>, path: Path): string {
  return asText(valueOf(subject, path));
}

export function isFilledAt({ document }: Pick<Subject, 'document'>, path: Path): boolean {
  return isFieldFilled(document, ...split(path));
}

export function isEmptyAt(subject: Pick<Subject, 'document'>, path: Path): boolean {
  return !isFilledAt(subject, path);
}

/** The codes of a list field. */
export function codesOf(subject: Pick<Subject, 'document'>, path: Path): readonly string[] {
  return asList(valueOf(subject, path)).map(String);
}

export function hasCode(subject: Pick<Subject, 'document'>, path: Path, ...codes: readonly string[]): boolean {
  return codesOf(subject, path).some((code) => codes.includes(code));
}

export function startsWithAny(code: string, starts: readonly string[]): boolean {
  return starts.some((start) => code.startsWith(start));
}

/** The entries of a list of blocks; what is no block counts as an empty one, so that places keep their number. */
export function entriesOf(subject: Pick<Subject, 'document'>, path: Path): readonly Block[] {
  return asList(valueOf(subject, path)).map((entry) => asBlock(entry) ?? {});
}

/** A member of a block field. */
export function memberOf(subject: Pick<Subject, 'document'>, path: Path, key: string): unknown {
  return member(asBlock(valueOf(subject, path)), key);
}

export function isWritten(value: unknown): boolean {
  return typeof value === 'number' || /\S/u.test(asText(value));
}
