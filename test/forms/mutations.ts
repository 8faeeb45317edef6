import type { FormId } from '@comity/domain';
import { exampleJson } from './examples';
import { changed } from './change';

export interface Mutation {
  readonly what: string;
  readonly input: unknown;
}

/** Values of every kind of JSON, codes and texts that look like another type, dates that do not exist. */
const others: readonly unknown[] = [
  null, 0, -1, 1.5, 70000, true, '', ' ', 'no such code', [], {}, ['no such code'], [{}], ['en', 'en'], ['a', 'a'],
  '2026-02-29', '2024-02-29', '2026-13-01', '2026-11-20T10:00', '2026-11-20T10:00:00+01:00', '2026-11-20T24:00Z', '1999', '1999-00', '0000-01-01', '9999-12-31', '9999-12-31T23:59:59.999999999-14:00',
  'EL', 'GR', 'English', 'sr-Cyrl', 'P1Y2M', 'P99999999Y', 'P', 'P1H', 'Europe/Brussels', 'Nowhere', 'a'.repeat(64), 'x'.repeat(20000),
];

/** How many places go by until one gets the same values again: every place gets several, and every kind of place all of them. */
const TURNS = 8;

/** Every place of a complete case taken away, and given other values; every object given a key too many. */
export function mutationsOf(form: FormId): readonly Mutation[] {
  const { context: _context, ...document } = exampleJson(form, 'complete');
  const places = placesIn(document['values']).filter((place) => place !== '' && isOfThisForm(place) && !/\/[1-9]\d*(?:\/|$)/.test(place));
  return [
    ...places.map((place) => ({ what: `without ${place}`, input: changed(document, place, undefined) })),
    ...places.flatMap((place, turn) =>
      others.flatMap((value, index) => (index % TURNS === turn % TURNS ? [{ what: `${place} := ${JSON.stringify(value).slice(0, 30)}`, input: changed(document, place, value) }] : [])),
    ),
    ...placesIn(document['values'], true).filter(isOfThisForm).map((place) => ({ what: `a key too many in ${place}`, input: changed(document, `${place}${place === '' ? '' : '/'}tooMany`, 'x') })),
  ];
}

/** A document inside is changed as a case of its own form. */
function isOfThisForm(place: string): boolean {
  return !place.startsWith('A/base/values/');
}

/** The frame around the values, changed. */
export function framesOf(form: FormId): readonly Mutation[] {
  const document = exampleJson(form, 'minimal');
  return [
    ...['form', 'lang', 'values'].map((key) => ({ what: `without ${key}`, input: { ...document, [key]: undefined } })),
    ...['English', '', 5, 'de-CH-1996'].map((lang) => ({ what: `lang ${String(lang)}`, input: { ...document, lang } })),
    ...[null, [], 'text', { more: {} }].map((values) => ({ what: `values ${JSON.stringify(values)}`, input: { ...document, values } })),
    { what: 'a key beside the values', input: { ...document, more: 1 } },
    ...contextsFor(document),
  ];
}

function contextsFor(document: Record<string, unknown>): readonly Mutation[] {
  const context = document['context'] as Record<string, unknown>;
  return ['asOf', 'requestingState', 'acceptedLanguages', 'usedReferences', 'attachments', 'linkedDocuments', 'more'].flatMap((key) =>
    [5, 'x', ['x'], [{}], [{ document: 5 }]].map((value) => ({ what: `context ${key} ${JSON.stringify(value)}`, input: { ...document, context: { ...context, [key]: value } } })),
  );
}

/** Paths of all values below; with `objectsOnly` those of objects, the root among them. */
function placesIn(value: unknown, objectsOnly = false, path = ''): readonly string[] {
  const own = objectsOnly ? (isObject(value) ? [path] : []) : [path];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, objectsOnly, path === '' ? key : `${path}/${key}`))];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
