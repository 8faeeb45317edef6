import { differencesOf, isNeeded, progressOf, termsIn, termsLost, type GlossaryTerm } from '@comity/domain';
import type { TranslationResponse, TranslationSegmentResponse } from '@comity/http-contract';
import type { DraftSegment, TranslatedDocument } from '@comity/persistence';

/** What the page needs beside the paragraphs. */
export interface TranslationPlace {
  readonly of: TranslatedDocument;
  readonly lang: string;
  readonly fromName: string;
  readonly langName: string;
}

export function toTranslation({ of: { requestId, standardDocumentId, document, also, acceptedLanguages, writable }, lang, fromName, langName }: TranslationPlace, segments: readonly DraftSegment[], terms: readonly GlossaryTerm[]): TranslationResponse {
  return {
    requestId, standardDocumentId, from: document.lang, lang, fromName, langName, chosen: also === lang, writable,
    needed: isNeeded({ lang: document.lang, also: lang, name: langName, accepted: acceptedLanguages }),
    progress: progressOf(segments), segments: segments.map((segment) => toSegment(segment, terms, { from: document.lang, to: lang })),
  };
}

function toSegment(segment: DraftSegment, terms: readonly GlossaryTerm[], languages: { readonly from: string; readonly to: string }): TranslationSegmentResponse {
  const { at, section, label, place, text: source, sha256, version, state, translation } = segment;
  return {
    at, section, label, place, source, sourceSha256: sha256, version, state,
    text: translation?.text ?? '', translator: translation?.translator ?? '', certification: translation?.certification ?? null, savedAt: translation?.savedAt ?? null,
    madeFor: state === 'stale' ? (translation?.source ?? null) : null, terms: termsOf(segment, terms),
    differences: translation === null || state === 'stale' ? null : differencesOf({ source, translation: translation.text }, languages),
  };
}

function termsOf({ text, translation }: DraftSegment, terms: readonly GlossaryTerm[]): TranslationSegmentResponse['terms'] {
  const lost = new Set(translation === null ? [] : termsLost(text, translation.text, terms));
  return termsIn(text, terms).map(({ term, from, to }) => ({ term: term.term, rendering: term.rendering, from, to, said: translation === null ? null : !lost.has(term) }));
}
