import { Inject, Injectable } from '@nestjs/common';
import { isFirstLanguage } from '@comity/domain';
import { starterGlossary } from '@comity/documents';
import type { AddTermsBody, GlossaryPairResponse, GlossaryResponse, NewGlossaryTerm } from '@comity/http-contract';
import { addTerms, Database, endTerm, glossaryOf, glossaryPairs, type AgencyTransaction, type LanguagePair, type NewTerm } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { instant } from '../http/instants';
import { languageOf } from '../http/known-language.pipe';
import { notFound, Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';

const nameOf = (lang: string): string => languageOf(lang)?.name ?? lang;
const letters = (lang: string): string => lang.toLowerCase().split('-')[0] ?? lang;

/** Terms of art of an agency, for pairs of languages. */
@Injectable()
export class GlossaryDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  pairs({ agencyId }: SignedIn): Promise<readonly GlossaryPairResponse[]> {
    return this.db.withAgency(agencyId, async (tx) => (await glossaryPairs(tx)).map(({ from, to, terms }) => ({ from, to, fromName: nameOf(from), toName: nameOf(to), terms })));
  }

  read({ agencyId }: SignedIn, pair: LanguagePair): Promise<GlossaryResponse> {
    return this.db.withAgency(agencyId, (tx) => read(tx, twoLanguages(pair)));
  }

  add({ agencyId, personId }: SignedIn, pair: LanguagePair, { terms }: AddTermsBody): Promise<GlossaryResponse> {
    const each = new Map(terms.map((term) => [term.term.trim().toLowerCase(), toTerm(term)]));
    return this.db.withAgency(agencyId, async (tx) => {
      await addTerms(tx, twoLanguages(pair), [...each.values()], { personId, now: this.time.now() });
      return read(tx, pair);
    });
  }

  /** @throws Problem 404 */
  end({ agencyId, personId }: SignedIn, pair: LanguagePair, id: string): Promise<GlossaryResponse> {
    return this.db.withAgency(agencyId, async (tx) => {
      if (!(await endTerm(tx, pair, id, { personId, now: this.time.now() }))) throw notFound();
      return read(tx, pair);
    });
  }
}

function twoLanguages(pair: LanguagePair): LanguagePair {
  if (isFirstLanguage(pair.from, pair.to)) throw new Problem(422, 'LANGUAGE_TWICE', 'A glossary is for two different languages.');
  return pair;
}

async function read(tx: AgencyTransaction, { from, to }: LanguagePair): Promise<GlossaryResponse> {
  const terms = await glossaryOf(tx, { from, to });
  const kept = new Set(terms.map(({ term }) => term.toLowerCase()));
  return {
    from: letters(from), to: letters(to), fromName: nameOf(letters(from)), toName: nameOf(letters(to)),
    terms: terms.map(({ id, term, termAlso, rendering, renderingAlso, note, source, addedBy, addedAt }) => ({ id, term, termAlso, rendering, renderingAlso, note, source, addedBy, addedAt: instant(addedAt) })),
    offered: starterGlossary(letters(from), letters(to)).filter(({ term }) => !kept.has(term.toLowerCase())).map((term) => ({ ...term, note: '' })),
  };
}

const toTerm = ({ term, termAlso = [], rendering, renderingAlso = [], note = '', source = '' }: NewGlossaryTerm): NewTerm => ({ term: term.trim(), termAlso, rendering: rendering.trim(), renderingAlso, note, source });
