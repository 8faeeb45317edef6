import type { GlossaryPairResponse, GlossaryResponse, SecondLanguageResponse, TranslationResponse } from '@comity/http-contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from './http';

/** The second language of a draft, and what can be chosen. */
export const secondLanguage = (id: string) => queryOptions({ queryKey: ['request', id, 'translations'], queryFn: ({ signal }) => call<SecondLanguageResponse>(`/requests/${id}/translations`, { signal }) });
/** Every paragraph of a draft with its translation. */
export const translation = (id: string, lang: string) => queryOptions({ queryKey: ['request', id, 'translation', lang], queryFn: ({ signal }) => call<TranslationResponse>(`/requests/${id}/translations/${lang}`, { signal }) });
/** Pairs of languages with terms in use. */
export const glossaries = queryOptions({ queryKey: ['glossaries'], queryFn: ({ signal }) => call<readonly GlossaryPairResponse[]>('/glossaries', { signal }) });
export const glossary = (from: string, to: string) => queryOptions({ queryKey: ['glossaries', from, to], queryFn: ({ signal }) => call<GlossaryResponse>(`/glossaries/${from}/${to}`, { signal }) });
