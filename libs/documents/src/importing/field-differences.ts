import { canonicalJson } from '@comity/domain';
import type { FormDocumentLike } from '../document';

/** A place where two sources of one document do not say the same. */
export interface ImportDifference {
  /** What the attached data are compared with. */
  readonly with: 'message' | 'page';
  readonly section: string | null;
  /** JSON pointer inside the section; null where a line of the page belongs to no one field. */
  readonly field: string | null;
  /** What the attached data say; null where they say nothing. */
  readonly data: unknown;
  /** What the other source says; null where it says nothing. */
  readonly other: unknown;
}

export interface Leaf {
  readonly section: string;
  readonly field: string;
  readonly value: unknown;
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Every answer with its place. */
export function leavesOf({ values }: FormDocumentLike): readonly Leaf[] {
  const walk = (section: string, field: string, value: unknown): Leaf[] => {
    if (typeof value !== 'object' || value === null) return [{ section, field, value }];
    const inside = Object.entries(value as Record<string, unknown>);
    return inside.length === 0 ? [{ section, field, value }] : inside.flatMap(([key, inner]) => walk(section, `${field}/${escaped(key)}`, inner));
  };
  return Object.entries(values).flatMap(([section, fields]) => walk(section, '', fields));
}

/** Field by field: what the paper's data and those of the message say differently. */
export function fieldDifferences(paper: FormDocumentLike, message: FormDocumentLike, omitted: readonly string[] = []): readonly ImportDifference[] {
  const head = (['form', 'lang'] as const).filter((key) => paper[key] !== message[key]).map((key): ImportDifference => ({ with: 'message', section: null, field: `/${key}`, data: paper[key], other: message[key] }));
  const [ours, theirs] = [placed(paper), placed(message)];
  const places = [...new Set([...ours.keys(), ...theirs.keys()])];
  const left = new Set(omitted);
  return [...head, ...places.flatMap((place): readonly ImportDifference[] => {
    const [one, other] = [ours.get(place), theirs.get(place)];
    const { section, field } = (one ?? other)!;
    if (!one && left.has(`${section}.${field.split('/').find((key) => key !== '' && !/^\d+$/.test(key)) ?? ''}`)) return [];
    return one && other && canonicalJson(one.value) === canonicalJson(other.value) ? [] : [{ with: 'message', section, field, data: one?.value ?? null, other: other?.value ?? null }];
  })];
}

const placed = (document: FormDocumentLike): ReadonlyMap<string, Leaf> => new Map(leavesOf(document).map((leaf) => [`${leaf.section} ${leaf.field}`, leaf]));
