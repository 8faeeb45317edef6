import { examineLetterhead, rightMissing, type LetterheadContent, type LetterheadFinding, type Refused } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { deciderOf } from '../law/propose-change';
import { insertRows } from '../recording/insert-rows';
import { presentLetterhead } from './letterheads';

export interface GivenLetterhead {
  readonly id: string;
  readonly content: LetterheadContent;
  readonly picture: { readonly width: number; readonly height: number; readonly notes: readonly string[] } | null;
  /** Why, in words for the colleague who adopts. */
  readonly reason: string;
  readonly personId: string;
  readonly now: string;
}

export type ProposingLetterhead = { readonly outcome: 'proposed' } | Refused | { readonly outcome: 'unacceptable'; readonly findings: readonly LetterheadFinding[] };

/** Writes a proposal, which no paper shows before it is adopted. The picture is in the store already. */
export async function proposeLetterhead(tx: AgencyTransaction, { id, content, picture, reason, personId, now }: GivenLetterhead): Promise<ProposingLetterhead> {
  const missing = rightMissing('letterhead.propose', await deciderOf(tx, personId));
  if (missing) return missing;
  const findings = examineLetterhead(content, (await presentLetterhead(tx)).content);
  if (findings.length > 0) return { outcome: 'unacceptable', findings };
  await insertRows(tx, 'letterhead', [{
    id, agency_id: tx.agencyId, name: content.name, name_native: content.nameNative, native_lang: content.lang, address: content.address, picture: content.picture,
    picture_width: picture?.width ?? null, picture_height: picture?.height ?? null, picture_notes: picture?.notes ?? [], reason, state: 'proposed', proposed_by: personId, proposed_at: now,
  }]);
  return { outcome: 'proposed' };
}
