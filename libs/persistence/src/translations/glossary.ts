import type { GlossaryTerm } from '@comity/domain';
import { newId } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import { insertRows } from '../recording/insert-rows';

/** A term that the agency keeps for a pair of languages. */
export interface KeptTerm extends GlossaryTerm {
  readonly id: string;
  readonly note: string;
  /** Where the rendering comes from: a published text, a decision of the agency. */
  readonly source: string;
  readonly addedBy: string;
  readonly addedAt: Date;
}

export type NewTerm = Omit<KeptTerm, 'id' | 'addedBy' | 'addedAt'>;

export interface LanguagePair {
  readonly from: string;
  readonly to: string;
}

/** The terms in use, by alphabet. Languages are compared without script and region. */
export const glossaryOf = async (tx: AgencyTransaction, { from, to }: LanguagePair): Promise<readonly KeptTerm[]> =>
  tx.query<KeptTerm>(
    `SELECT t.id, t.term, t.term_also AS "termAlso", t.rendering, t.rendering_also AS "renderingAlso", t.note, t.source, n.name AS "addedBy", t.added_at AS "addedAt"
       FROM glossary_term t JOIN person n ON n.id = t.added_by
      WHERE t.from_lang = $1 AND t.to_lang = $2 AND t.ended_at IS NULL ORDER BY lower(t.term)`,
    [plain(from), plain(to)],
  );

/** Pairs of languages with terms in use. */
export const glossaryPairs = async (tx: AgencyTransaction): Promise<readonly (LanguagePair & { readonly terms: number })[]> =>
  tx.query(`SELECT from_lang AS "from", to_lang AS "to", count(*)::int AS terms FROM glossary_term WHERE ended_at IS NULL GROUP BY 1, 2 ORDER BY 1, 2`);

/** Adds terms; one that stands there already is ended, so that its history stays. */
export async function addTerms(tx: AgencyTransaction, { from, to }: LanguagePair, terms: readonly NewTerm[], by: { readonly personId: string; readonly now: string }): Promise<void> {
  await tx.query('UPDATE glossary_term SET ended_at = $4, ended_by = $5 WHERE from_lang = $1 AND to_lang = $2 AND lower(term) IN (SELECT lower(given) FROM unnest($3::text[]) AS given) AND ended_at IS NULL', [
    plain(from), plain(to), terms.map(({ term }) => term), by.now, by.personId,
  ]);
  await insertRows(tx, 'glossary_term', terms.map(({ term, termAlso, rendering, renderingAlso, note, source }) => ({
    id: newId(), agency_id: tx.agencyId, from_lang: plain(from), to_lang: plain(to), term, term_also: termAlso, rendering, rendering_also: renderingAlso, note, source, added_by: by.personId, added_at: by.now,
  })));
}

/** Ends a term; false where there is no such term in use. */
export async function endTerm(tx: AgencyTransaction, { from, to }: LanguagePair, id: string, by: { readonly personId: string; readonly now: string }): Promise<boolean> {
  const ended = await tx.query('UPDATE glossary_term SET ended_at = $4, ended_by = $5 WHERE id = $1 AND from_lang = $2 AND to_lang = $3 AND ended_at IS NULL RETURNING id', [id, plain(from), plain(to), by.now, by.personId]);
  return ended.length > 0;
}

const plain = (lang: string): string => lang.toLowerCase().split('-')[0] ?? lang;
