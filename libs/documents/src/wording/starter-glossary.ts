import { GLOSSARIES } from './glossaries';
import type { Term } from './glossary';

/** A term of art as the wording of our forms says it in two languages, offered to an agency for its own glossary. */
export interface StarterTerm {
  readonly term: string;
  readonly termAlso: readonly string[];
  readonly rendering: string;
  readonly renderingAlso: readonly string[];
  /** Where the rendering comes from, in English. */
  readonly source: string;
}

/** The English of each term, with what else it is called. */
const english: Readonly<Record<Term, readonly [term: string, ...also: string[]]>> = {
  requestedAuthority: ['requested authority'], requestingAuthority: ['requesting authority'], requestedState: ['requested State'], centralAuthority: ['central authority'],
  mutualAssistance: ['mutual legal assistance', 'mutual assistance'], letterOfRequest: ['letter of request'], extradition: ['extradition', 'extradite'], provisionalArrest: ['provisional arrest'],
  arrestWarrant: ['arrest warrant', 'warrant of arrest'], personSought: ['person sought'], dualCriminality: ['dual criminality'], speciality: ['speciality', 'specialty'],
  preservation: ['preservation', 'preserve'], subscriber: ['subscriber'], trafficData: ['traffic data'], serviceProvider: ['service provider'], offence: ['offence', 'offense'],
  reciprocity: ['reciprocity'], confidentiality: ['confidentiality', 'confidential'], assurance: ['assurance'], undertaking: ['undertaking'], refusal: ['refusal', 'refuse'],
  postponement: ['postponement', 'postpone'], receipt: ['receipt'], attachment: ['attachments'], victim: ['victim'],
};

const SOURCE = 'Wording of the forms, after the published texts of the conventions';

/** Terms of art for a pair of languages (two letters); empty where one of them has no wording. */
export function starterGlossary(from: string, to: string): readonly StarterTerm[] {
  if (from === to) return [];
  return (Object.keys(english) as Term[]).flatMap((key) => {
    const [source, target] = [said(from, key), said(to, key)];
    if (source === undefined || target === undefined) return [];
    return [{ term: source.term, termAlso: source.also, rendering: target.term, renderingAlso: target.also, source: SOURCE }];
  });
}

/** Languages between which terms are offered. */
export const starterLanguages = (): readonly string[] => ['en', ...Object.keys(GLOSSARIES)];

function said(lang: string, key: Term): { readonly term: string; readonly also: readonly string[] } | undefined {
  if (lang === 'en') {
    const [term, ...also] = english[key];
    return { term, also };
  }
  const own = Object.hasOwn(GLOSSARIES, lang) ? GLOSSARIES[lang] : undefined;
  return own === undefined ? undefined : { term: own[key].term, also: [] };
}
