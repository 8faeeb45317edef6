import { unprintableIn } from '@comity/documents';
import type { TranslationState } from '@comity/domain';
import type { SaveSegmentBody } from '@comity/http-contract';
import { formProblem } from '../http/problem';

export interface AcceptableSegment {
  readonly state: TranslationState | 'missing';
  readonly text: string;
  readonly translator: string;
  readonly certification: { readonly kind: string; readonly on: string } | null;
}

/**
 * What is saved for a paragraph: a translation by a person has a text and a name, a certified one also says how and when.
 * @throws Problem 422
 */
export function acceptableSegment({ state, text = '', translator = '', certification }: SaveSegmentBody, today: string): AcceptableSegment {
  if (state === 'missing') return { state, text: '', translator: '', certification: null };
  const said = { text: text.replace(/\s*[\r\n\u0085\u2028\u2029]+\s*/g, ' ').trim().normalize('NFC'), translator: translator.trim() };
  const errors = [
    ...(said.text === '' ? [{ field: '/text', message: 'Write the translation, or take it back with the state "missing".' }] : []),
    ...(said.translator === '' && state !== 'machine' ? [{ field: '/translator', message: 'Name the person who answers for this translation.' }] : []),
    ...unprintable('/text', said.text), ...unprintable('/translator', said.translator), ...unprintable('/certification/kind', certification?.kind ?? ''),
    ...certificationErrors(state, certification, today),
  ];
  if (errors.length > 0) throw formProblem(errors);
  return { state, ...said, certification: state === 'certified' && certification !== undefined ? { kind: certification.kind.trim(), on: certification.on } : null };
}

interface FieldError { readonly field: string; readonly message: string }

/** What could not be printed is said while it is written, not when the paper is made. */
function unprintable(field: string, text: string): readonly FieldError[] {
  const message = unprintableIn(text);
  return message === null ? [] : [{ field, message }];
}

function certificationErrors(state: SaveSegmentBody['state'], given: SaveSegmentBody['certification'], today: string): readonly FieldError[] {
  if (state !== 'certified') return given === undefined ? [] : [{ field: '/certification', message: 'Only a translation with the state "certified" has a certification.' }];
  if (given === undefined) return [{ field: '/certification', message: 'Say how it is certified (sworn translator, court translator, stamp) and on which day.' }];
  if (!isDay(given.on)) return [{ field: '/certification/on', message: 'Give a day that exists.' }];
  return given.on > today ? [{ field: '/certification/on', message: 'A certification is not of a day to come.' }] : [];
}

const isDay = (day: string): boolean => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
