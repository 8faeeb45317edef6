import { instruments } from './all';
import { kindsOfForm } from './kinds-of-form';
import { notRecorded, type Instrument, type ListedGround } from './instrument';
import { groundWords, type GroundCode } from './grounds';
import type { RequestKindCode } from './request-kinds';

/** @throws Error for an id that no instrument has. */
export function instrument(id: string): Instrument {
  const found = findInstrument(id);
  if (!found) throw new Error(`There is no instrument ${id}. Known: ${instruments.map((entry) => entry.id).join(', ')}.`);
  return found;
}

export function findInstrument(id: string): Instrument | null {
  return instruments.find((entry) => entry.id === id) ?? null;
}

/** The instruments that a document on this form can rest on. */
export function instrumentsOfForm(form: string): readonly Instrument[] {
  return instruments.filter((entry) => (entry.forms as readonly string[]).includes(form));
}

/** The one instrument that a form rests on. @throws Error where there is none, or where the author has to choose. */
export function instrumentOfForm(form: string): Instrument {
  const [found, ...others] = instrumentsOfForm(form);
  if (!found) throw new Error(`No instrument uses the form ${form}.`);
  if (others.length > 0) throw new Error(`The form ${form} can rest on several instruments: ${[found, ...others].map((entry) => entry.id).join(', ')}.`);
  return found;
}

/** Grounds on which what the form asks for can be refused under the instrument; empty where none is recorded. */
export function listedGrounds(rests: Instrument, form: string): readonly ListedGround[] {
  if (rests.grounds === notRecorded) return [];
  const kinds = (kindsOfForm as Readonly<Record<string, readonly RequestKindCode[]>>)[form] ?? [];
  return rests.grounds.filter(({ requests }) => requests === 'all' || requests.some((code) => kinds.includes(code))).flatMap(({ grounds }) => grounds);
}

/** The codes of `listedGrounds`, each once. */
export function groundsForRefusal(rests: Instrument, form: string): readonly GroundCode[] {
  return [...new Set(listedGrounds(rests, form).map(({ code }) => code))];
}

/** A ground as a sentence with its article under the instrument: `Political offence (Art. 27(4)(a))`. */
export function groundSentence({ code, article }: ListedGround): string {
  return article === null ? groundWords[code] : `${groundWords[code]} (Art. ${article})`;
}
