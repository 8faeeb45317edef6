import type { FormNarrative } from '../forms/narratives';
import type { TranslatedText } from '../forms/paper-order';
import { rendered } from './paragraphs';
import type { Digest, KeptTranslation, Segment } from './translation';

/**
 * Texts of which every paragraph was translated by a person and is current: what the paper prints beside the original. A
 * text with one paragraph missing, stale or by a machine is left out whole.
 */
export function translatedTexts(texts: readonly FormNarrative[], segments: readonly Segment[], digest: Digest): readonly TranslatedText[] {
  const byText = new Map<string, Segment[]>();
  for (const segment of segments) byText.set(segment.at, [...(byText.get(segment.at) ?? []), segment]);
  return texts.flatMap(({ at, text }) => {
    const own = byText.get(at) ?? [];
    const translations = own.map(answeredFor).filter((each) => each !== null);
    if (own.length === 0 || translations.length < own.length) return [];
    const translated = rendered(text, (_paragraph, place) => translations[place]?.text ?? '');
    const state = translations.every((each) => each.state === 'certified') ? 'certified' : 'human';
    return [{ at, sourceSha256: digest(text.normalize('NFC')), text: translated, state, translator: namesOf(translations) }];
  });
}

const answeredFor = ({ state, translation }: Segment): KeptTranslation | null => (state === 'human' || state === 'certified' ? translation : null);

const namesOf = (translations: readonly KeptTranslation[]): string => [...new Set(translations.map(nameOf))].join(', ');

/** As the paper prints it: a certification says how and when. */
const nameOf = ({ translator, certification }: KeptTranslation): string => (certification === null ? translator : `${translator} (${certification.kind}, ${certification.on})`);
