import { createHash } from 'node:crypto';
import { lawOf } from '../law/repository-rules';
import { canonicalJson } from '../shared/canonical-json';
import { lapseWords } from './lapse';
import { limitRow, limitsOf, modifierRow, nationalRule } from './limit-registry';
import { limitRows } from './limit-rows';
import { modifiers } from './modifiers';
import { nationalRules } from './national-rules';
import { owedByWords } from './owed-by';
import { startEventWords } from './start-events';

/** Of the rows, sorted by id, as canonical JSON. Whoever changes a number on purpose writes the new digest here. */
const digestOfRows = '7eb454e2c6b999962a1f648f037cf95de29abb0d0f13a26ce9b5781bc0f5af8e';
const digestOfModifiers = '4ee37f566fb3f8ea8403225a86a111625c868d926607162191f1e55599c9b9f1';
const digestOfNationalRules = 'ba7de20ee390ab0090ecbb88d64e8bfc8b9941defd0216909c02cc88c1eeb3be';

function digestOf(rows: readonly object[], key: string): string {
  const sorted = [...rows].sort((a, b) => (String(Reflect.get(a, key)) < String(Reflect.get(b, key)) ? -1 : 1));
  return createHash('sha256').update(canonicalJson(sorted)).digest('hex');
}

const names = limitRows.flatMap((row) => [row.id, ...(row.aliases ?? [])]);

describe('the rows of time limits', () => {
  it('are 208', () => expect(limitRows).toHaveLength(208));
  it('have the content that was checked against the texts', () => expect(digestOf(limitRows, 'id')).toBe(digestOfRows));
  it('have ids and aliases of their own', () => expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]));

  it.each(limitRows.map((row) => [row.id, row] as const))('%s uses known codes', (_id, row) => {
    expect(owedByWords).toHaveProperty([row.owedBy]);
    expect(startEventWords).toHaveProperty([row.startEvent]);
    if (row.onLapse !== null) expect(lapseWords).toHaveProperty([row.onLapse]);
    for (const linked of row.linked ?? []) expect(limitRow(linked)?.id).toBe(linked);
    if (row.excludes) expect(modifierRow(row.excludes.modifier)).not.toBeNull();
  });

  it('stand in the folder of their instrument', () => {
    for (const id of new Set(limitRows.map((row) => row.instrument))) expect(limitsOf(id).every((row) => row.instrument === id)).toBe(true);
  });

  it('are found by id and by alias', () => {
    expect(limitRow('bud-29-min')?.amount).toEqual({ value: 60, unit: 'd' });
    expect(limitRow('uk-75-76')).toBe(limitRows.find(({ aliases }) => aliases?.includes('uk-75-76')));
    expect(limitRow('no-such-row')).toBeNull();
  });
});

describe('modifiers and national rules', () => {
  it('have the content that was checked against the texts', () => {
    expect(digestOf(modifiers, 'id')).toBe(digestOfModifiers);
    expect(digestOf(nationalRules, 'state')).toBe(digestOfNationalRules);
  });

  it('name limits that exist', () => {
    expect(modifiers.flatMap(({ limits }) => limits).filter((id) => limitRow(id) === null)).toEqual([]);
  });

  it('are part of the law of the repository', () => {
    const law = lawOf({ version: '1', calendar: () => null, knowsState: () => true });
    expect(law.limit('eu-1182')?.id).toBe(limitRow('eu-1182')?.id);
    expect(law.modifier('eev-10-6-stop')?.kind).toBe('clock stop');
    expect(law.nationalRule('IE')).toBe(nationalRule('IE'));
    expect(law.nationalRule('PT')).toBeNull();
    expect(law.inForceBetween).toBeUndefined();
  });
});
