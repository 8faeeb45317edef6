import type {
  CertificationResponse, GlossaryPairResponse, GlossaryResponse, GlossaryTermResponse, NewGlossaryTerm, SecondLanguageOption, SecondLanguageResponse, SegmentDifferencesResponse, SegmentTermResponse, TranslationProgressResponse, TranslationResponse,
  TranslationSegmentResponse,
} from '@comity/http-contract';
import { answer, date, digest, flag, instant, list, oneOf, orNull, ref, text, uuid, whole, type Schema } from '../openapi/schema';

const offered = { term: text, termAlso: list(text), rendering: text, renderingAlso: list(text), note: text, source: text };

/** Schemas of the answers about second languages, translations and glossaries. */
export const translationSchemas: Readonly<Record<string, Schema>> = {
  SecondLanguageOption: answer<SecondLanguageOption>({ lang: text, name: text, wording: oneOf('full', 'english'), accepted: flag }),
  TranslationProgress: answer<TranslationProgressResponse>({ all: whole, done: whole, machine: whole, stale: whole, missing: whole }),
  SecondLanguage: answer<SecondLanguageResponse>({
    requestId: uuid, standardDocumentId: orNull(uuid), lang: text, also: orNull(text), arrangement: orNull(oneOf('beside', 'after')), writable: flag, choices: list(ref('SecondLanguageOption')), progress: orNull(ref('TranslationProgress')), revision: whole,
  }),
  Certification: answer<CertificationResponse>({ kind: text, on: date }),
  SegmentTerm: answer<SegmentTermResponse>({ term: text, rendering: text, from: whole, to: whole, said: orNull(flag) }),
  SegmentDifferences: answer<SegmentDifferencesResponse>({ missing: list(text), added: list(text), short: flag }),
  TranslationSegment: answer<TranslationSegmentResponse>({
    at: { type: 'string', description: 'JSON pointer of its text in the document.', example: '/values/10/facts' }, section: text, label: text, place: whole, source: text, sourceSha256: digest, version: whole,
    state: oneOf('missing', 'stale', 'machine', 'human', 'certified'), text, translator: text, certification: orNull(ref('Certification')), savedAt: orNull(instant), madeFor: orNull(text), terms: list(ref('SegmentTerm')), differences: orNull(ref('SegmentDifferences')),
  }),
  Translation: answer<TranslationResponse>({
    requestId: uuid, standardDocumentId: orNull(uuid), from: text, lang: text, fromName: text, langName: text, chosen: flag, needed: flag, writable: flag, progress: ref('TranslationProgress'), segments: list(ref('TranslationSegment')),
  }),
  OfferedTerm: answer<Required<NewGlossaryTerm>>(offered),
  GlossaryTerm: answer<GlossaryTermResponse>({ id: uuid, ...offered, addedBy: text, addedAt: instant }),
  Glossary: answer<GlossaryResponse>({ from: text, to: text, fromName: text, toName: text, terms: list(ref('GlossaryTerm')), offered: list(ref('OfferedTerm')) }),
  GlossaryPair: answer<GlossaryPairResponse>({ from: text, to: text, fromName: text, toName: text, terms: whole }),
};
