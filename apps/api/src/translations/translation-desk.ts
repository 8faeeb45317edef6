import { Inject, Injectable } from '@nestjs/common';
import { dayIn, isFirstLanguage } from '@comity/domain';
import type { SaveSegmentBody, TranslationResponse } from '@comity/http-contract';
import { agencyById, Database, glossaryOf, saveSegment, translationOf, type AgencyTransaction, type SegmentSaving, type TranslatedDocument } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { languageOf } from '../http/known-language.pipe';
import { Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';
import { acceptableSegment } from './acceptable-segment';
import { notWritable } from './not-writable';
import { toTranslation } from './to-translation';
import { translated, type Whose } from './whose';

/** Translations of a draft or standard document, paragraph by paragraph, written by people. */
@Injectable()
export class TranslationDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  /** @throws Problem 404 */
  read({ agencyId }: SignedIn, whose: Whose, lang: string): Promise<TranslationResponse> {
    return this.db.withAgency(agencyId, async (tx) => read(tx, await translated(tx, whose), lang));
  }

  /** @throws Problem 404, 409 with the newer translation in `current`, 422 */
  save({ agencyId, personId }: SignedIn, whose: Whose, lang: string, body: SaveSegmentBody): Promise<TranslationResponse> {
    const now = this.time.now();
    return this.db.withAgency(agencyId, async (tx) => {
      // Foreign and unknown ids are answered before the body is looked at.
      const of = await translated(tx, whose, 'lock');
      refuseTwice(of, lang);
      const { zone } = await agencyById(tx, agencyId);
      const saving = await saveSegment(tx, of, { lang, sourceSha256: body.sourceSha256, version: body.version, ...acceptableSegment(body, dayIn(zone, now)), personId, now });
      const current = await read(tx, of, lang);
      refuse(saving, of, current);
      return current;
    });
  }
}

async function read(tx: AgencyTransaction, of: TranslatedDocument, lang: string): Promise<TranslationResponse> {
  refuseTwice(of, lang);
  const { segments } = await translationOf(tx, of, of.document, lang);
  const named = (code: string): string => languageOf(code)?.name ?? code;
  return toTranslation({ of, lang, fromName: named(of.document.lang), langName: named(lang) }, segments, await glossaryOf(tx, { from: of.document.lang, to: lang }));
}

function refuseTwice({ document }: TranslatedDocument, lang: string): void {
  if (isFirstLanguage(document.lang, lang)) throw new Problem(422, 'LANGUAGE_TWICE', 'The document is in this language already: choose another one.');
}

function refuse(saving: SegmentSaving, of: TranslatedDocument, current: TranslationResponse): void {
  switch (saving) {
    case 'saved':
      return;
    case 'changed':
      throw new Problem(409, 'TRANSLATION_CHANGED', 'Somebody has saved this paragraph since you read it: the newer translation is in "current".', { current });
    case 'gone':
      throw new Problem(409, 'PARAGRAPH_CHANGED', 'The document no longer has this paragraph: read the translation again.', { current });
    case 'not-now':
      throw notWritable('Languages and translations', of);
  }
}
