import type { SaveSegmentBody } from '@comity/http-contract';
import { translationText as text } from '../../text/translation';

/** Who answers for what is saved on this page, and how. */
export interface SavingAs {
  readonly state: 'human' | 'certified' | 'machine';
  readonly translator: string;
  /** Of the machine, which is no translator: kept apart, so that nobody's name is taken for its own. */
  readonly machine: string;
  readonly kind: string;
  readonly on: string;
}

/** What is missing before a paragraph can be saved; null where nothing is. */
export function lacking({ state, translator, kind, on }: SavingAs, translation: string): string | null {
  if (translation.trim() === '') return text.giveText;
  if (state !== 'machine' && translator.trim() === '') return text.giveTranslator;
  return state === 'certified' && (kind.trim().length < 3 || on === '') ? text.giveCertification : null;
}

export const bodyOf = ({ state, translator, machine, kind, on }: SavingAs, translation: string): Omit<SaveSegmentBody, 'sourceSha256' | 'version'> => ({
  state, text: translation, ...named(state === 'machine' ? machine : translator), ...(state === 'certified' ? { certification: { kind: kind.trim(), on } } : {}),
});

const named = (name: string): Pick<SaveSegmentBody, 'translator'> => (name.trim() === '' ? {} : { translator: name.trim() });
