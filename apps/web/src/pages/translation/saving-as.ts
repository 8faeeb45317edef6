import type { SaveSegmentBody } from '@comity/http-contract';
import { translationText as text } from '../../text/translation';

/** Who answers for what is saved on this page, and how: chosen by the person, never for the person. */
export interface SavingAs {
  /** Null until it is chosen. */
  readonly state: 'human' | 'certified' | 'machine' | null;
  /** The person who saves has said to have translated it. */
  readonly mine: boolean;
  readonly translator: string;
  /** Of the machine, which is no translator: kept apart, so that nobody's name is taken for its own. */
  readonly machine: string;
  readonly kind: string;
  readonly on: string;
}

/** Nothing is chosen when the page is opened. */
export const notChosen: SavingAs = { state: null, mine: false, translator: '', machine: '', kind: '', on: '' };

/** What has to be chosen before anything can be saved; null where nothing has. */
export function toChoose({ state, mine, translator, kind, on }: SavingAs): string | null {
  if (state === null) return text.giveState;
  if (state !== 'machine' && !mine && translator.trim() === '') return text.giveTranslator;
  return state === 'certified' && (kind.trim().length < 3 || on === '') ? text.giveCertification : null;
}

/** @param me name of the person who saves */
export function bodyOf({ state, mine, translator, machine, kind, on }: SavingAs & { readonly state: NonNullable<SavingAs['state']> }, translation: string, me: string): Omit<SaveSegmentBody, 'sourceSha256' | 'version'> {
  return { state, text: translation, ...named(state === 'machine' ? machine : mine ? me : translator), ...(state === 'certified' ? { certification: { kind: kind.trim(), on } } : {}) };
}

/** What is chosen, in a line. */
export function inALine({ state, mine, translator, machine }: SavingAs, me: string): string {
  if (state === null) return text.notChosenAs;
  const name = state === 'machine' ? machine : mine ? me : translator;
  return [text.kinds[state], name.trim()].filter(Boolean).join(', ');
}

const named = (name: string): Pick<SaveSegmentBody, 'translator'> => (name.trim() === '' ? {} : { translator: name.trim() });
