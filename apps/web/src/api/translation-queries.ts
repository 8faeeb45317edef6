import type { GlossaryPairResponse, GlossaryResponse, SecondLanguageResponse, TranslationResponse } from '@comity/http-contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from './http';

/** Whose languages and translations: those of the draft of a request, or of a standard document made in it. */
export interface TranslatedOf {
  readonly requestId: string;
  /** Null for the draft of the request. */
  readonly standardDocumentId: string | null;
}

/** Where the languages of a document are read and written. */
export const translatedPath = ({ requestId, standardDocumentId }: TranslatedOf): string => (standardDocumentId === null ? `/requests/${requestId}` : `/standard-documents/${standardDocumentId}`);
/** What to read again with its languages: its checks follow them. */
export const documentKey = ({ requestId, standardDocumentId }: TranslatedOf): readonly string[] => (standardDocumentId === null ? ['request', requestId, 'draft'] : ['standard-document', standardDocumentId]);
const rootKey = ({ requestId, standardDocumentId }: TranslatedOf): readonly string[] => (standardDocumentId === null ? ['request', requestId] : ['standard-document', standardDocumentId]);

/** The second language of a document, and what can be chosen. */
export const secondLanguageOf = (of: TranslatedOf) => queryOptions({ queryKey: [...rootKey(of), 'translations'], queryFn: ({ signal }) => call<SecondLanguageResponse>(`${translatedPath(of)}/translations`, { signal }) });
/** Of the draft of a request. */
export const secondLanguage = (requestId: string) => secondLanguageOf({ requestId, standardDocumentId: null });
/** Every paragraph of a document with its translation. */
export const translation = (of: TranslatedOf, lang: string) => queryOptions({ queryKey: [...rootKey(of), 'translation', lang], queryFn: ({ signal }) => call<TranslationResponse>(`${translatedPath(of)}/translations/${lang}`, { signal }) });
/** Pairs of languages with terms in use. */
export const glossaries = queryOptions({ queryKey: ['glossaries'], queryFn: ({ signal }) => call<readonly GlossaryPairResponse[]>('/glossaries', { signal }) });
export const glossary = (from: string, to: string) => queryOptions({ queryKey: ['glossaries', from, to], queryFn: ({ signal }) => call<GlossaryResponse>(`/glossaries/${from}/${to}`, { signal }) });
