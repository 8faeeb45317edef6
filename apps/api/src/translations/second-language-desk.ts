import { Inject, Injectable } from '@nestjs/common';
import { isFirstLanguage, progressOf, stageDefinition } from '@comity/domain';
import type { SecondLanguageBody, SecondLanguageResponse } from '@comity/http-contract';
import { Database, documentOf, readDraft, saveSecondLanguage, translationOf, type AgencyTransaction } from '@comity/persistence';
import { languageOf, languageUnknown } from '../http/known-language.pipe';
import { notFound, Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { secondLanguages } from './second-languages';

/** The second language of a draft: chosen before it is sent for check. */
@Injectable()
export class SecondLanguageDesk {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** @throws Problem 404 */
  read({ agencyId }: SignedIn, requestId: string): Promise<SecondLanguageResponse> {
    return this.db.withAgency(agencyId, (tx) => read(tx, requestId));
  }

  /** @throws Problem 404, 409 where the stage allows no change, 422 for a language that is none or the first one */
  choose({ agencyId }: SignedIn, requestId: string, { also, arrangement }: SecondLanguageBody): Promise<SecondLanguageResponse> {
    return this.db.withAgency(agencyId, async (tx) => {
      const { lang } = await read(tx, requestId);
      const known = also === null ? null : languageOf(also);
      if (known === undefined) throw languageUnknown(also ?? '');
      if (known !== null && isFirstLanguage(lang, known.lang)) throw new Problem(422, 'LANGUAGE_TWICE', 'The document is in this language already: choose another one, or none.');
      const refused = await saveSecondLanguage(tx, { requestId, also: known?.lang ?? null, arrangement: arrangement ?? null });
      if (refused) throw new Problem(409, 'NOT_AT_THIS_STAGE', `The languages of a draft can be changed before it is sent for check, or when it has been returned; this request is "${stageDefinition('outgoing', refused.refused).status}".`);
      return read(tx, requestId);
    });
  }
}

async function read(tx: AgencyTransaction, requestId: string): Promise<SecondLanguageResponse> {
  const draft = await readDraft(tx, requestId);
  if (!draft) throw notFound();
  const { lang, also, arrangement } = draft;
  const segments = also === null ? null : (await translationOf(tx, requestId, documentOf(draft), also)).segments;
  const revision = (segments ?? []).reduce((sum, { version }) => sum + version, 0);
  return { requestId, lang, also, arrangement, choices: secondLanguages(draft), progress: segments && progressOf(segments), revision };
}
