import { Inject, Injectable } from '@nestjs/common';
import { dayIn, isFirstLanguage, stageDefinition } from '@comity/domain';
import type { SaveSegmentBody, TranslationResponse } from '@comity/http-contract';
import { agencyById, Database, documentOf, glossaryOf, readDraft, requestPlace, saveSegment, translationOf, type AgencyTransaction, type SegmentSaving } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { languageOf } from '../http/known-language.pipe';
import { notFound, Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';
import { acceptableSegment } from './acceptable-segment';
import { toTranslation } from './to-translation';

/** Translations of a draft, paragraph by paragraph, written by people. */
@Injectable()
export class TranslationDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  /** @throws Problem 404 */
  read({ agencyId }: SignedIn, requestId: string, lang: string): Promise<TranslationResponse> {
    return this.db.withAgency(agencyId, (tx) => read(tx, requestId, lang));
  }

  /** @throws Problem 404, 409 with the newer translation in `current`, 422 */
  save({ agencyId, personId }: SignedIn, requestId: string, lang: string, body: SaveSegmentBody): Promise<TranslationResponse> {
    const now = this.time.now();
    return this.db.withAgency(agencyId, async (tx) => {
      // Foreign and unknown ids are answered before the body is looked at.
      await read(tx, requestId, lang);
      const { zone } = await agencyById(tx, agencyId);
      const saving = await saveSegment(tx, { requestId, lang, sourceSha256: body.sourceSha256, version: body.version, ...acceptableSegment(body, dayIn(zone, now)), personId, now });
      const current = await read(tx, requestId, lang);
      refuse(saving, current);
      return current;
    });
  }
}

async function read(tx: AgencyTransaction, requestId: string, lang: string): Promise<TranslationResponse> {
  const [draft, place] = [await readDraft(tx, requestId), await requestPlace(tx, requestId)];
  if (!draft || !place) throw notFound();
  if (isFirstLanguage(draft.lang, lang)) throw new Problem(422, 'LANGUAGE_TWICE', 'The document is in this language already: choose another one.');
  const { segments } = await translationOf(tx, requestId, documentOf(draft), lang);
  const named = (code: string): string => languageOf(code)?.name ?? code;
  return toTranslation({ draft, lang, fromName: named(draft.lang), langName: named(lang), writable: ['draft', 'returned'].includes(place.stage) }, segments, await glossaryOf(tx, { from: draft.lang, to: lang }));
}

function refuse(saving: SegmentSaving, current: TranslationResponse): void {
  switch (saving.outcome) {
    case 'saved':
      return;
    case 'changed':
      throw new Problem(409, 'TRANSLATION_CHANGED', 'Somebody has saved this paragraph since you read it: the newer translation is in "current".', { current });
    case 'gone':
      throw new Problem(409, 'PARAGRAPH_CHANGED', 'The draft no longer has this paragraph: read the translation again.', { current });
    case 'not-now':
      throw new Problem(409, 'NOT_AT_THIS_STAGE', `A translation can be changed before the draft is sent for check, or when it has been returned; this request is "${stageDefinition('outgoing', saving.stage).status}".`);
  }
}
