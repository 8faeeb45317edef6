import { coeBudapest185 } from './coe-budapest-185/instrument';
import type { Instrument } from './instrument';

const all: readonly Instrument[] = [coeBudapest185];

/** @throws Error for an id that no instrument has. */
export function instrument(id: string): Instrument {
  const found = all.find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no instrument ${id}. Known: ${all.map((entry) => entry.id).join(', ')}.`);
  return found;
}

/** The instrument that a form rests on. */
export function instrumentOfForm(form: string): Instrument {
  const found = all.find((entry) => (entry.forms as readonly string[]).includes(form));
  if (!found) throw new Error(`No instrument uses the form ${form}.`);
  return found;
}
