import type { SaveSegmentBody } from '@comity/http-contract';
import { translationText as text } from '../../text/translation';

/** Who answers for what is saved on this page, and how. */
export interface SavingAs {
  readonly state: 'human' | 'certified' | 'machine';
  readonly translator: string;
  readonly kind: string;
  readonly on: string;
}

/** What is missing before a paragraph can be saved; null where nothing is. */
export function lacking({ state, translator, kind, on }: SavingAs, translation: string): string | null {
  if (translation.trim() === '') return text.giveText;
  if (state !== 'machine' && translator.trim() === '') return text.giveTranslator;
  return state === 'certified' && (kind.trim().length < 3 || on === '') ? text.giveCertification : null;
}

export const bodyOf = ({ state, translator, kind, on }: SavingAs, translation: string): Omit<SaveSegmentBody, 'sourceSha256' | 'version'> => ({
  state, text: translation, ...(translator.trim() === '' ? {} : { translator: translator.trim() }), ...(state === 'certified' ? { certification: { kind: kind.trim(), on } } : {}),
});
