import { Inject, Injectable } from '@nestjs/common';
import { isFirstLanguage, progressOf } from '@comity/domain';
import type { SecondLanguageBody, SecondLanguageResponse } from '@comity/http-contract';
import { Database, saveSecondLanguage, translationOf, type AgencyTransaction, type TranslatedDocument } from '@comity/persistence';
import { languageOf, languageUnknown } from '../http/known-language.pipe';
import { Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { notWritable } from './not-writable';
import { secondLanguages } from './second-languages';
import { translated, type Whose } from './whose';

/** The second language of a document: of a draft before it is sent for check, of a standard document before it is issued. */
@Injectable()
export class SecondLanguageDesk {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** @throws Problem 404 */
  read({ agencyId }: SignedIn, whose: Whose): Promise<SecondLanguageResponse> {
    return this.db.withAgency(agencyId, (tx) => read(tx, whose));
  }

  /** @throws Problem 404, 409 where the document allows no change, 422 for a language that is none or the first one */
  choose({ agencyId }: SignedIn, whose: Whose, { also, arrangement }: SecondLanguageBody): Promise<SecondLanguageResponse> {
    return this.db.withAgency(agencyId, async (tx) => {
      const of = await translated(tx, whose, 'lock');
      const known = also === null ? null : languageOf(also);
      if (known === undefined) throw languageUnknown(also ?? '');
      if (known !== null && isFirstLanguage(of.document.lang, known.lang)) throw new Problem(422, 'LANGUAGE_TWICE', 'The document is in this language already: choose another one, or none.');
      if (!(await saveSecondLanguage(tx, of, { also: known?.lang ?? null, arrangement: arrangement ?? null }))) throw notWritable('The languages', of);
      return read(tx, whose);
    });
  }
}

async function read(tx: AgencyTransaction, whose: Whose): Promise<SecondLanguageResponse> {
  const of = await translated(tx, whose);
  const { requestId, standardDocumentId, document, also, arrangement, writable } = of;
  const segments = also === null ? null : (await translationOf(tx, of, document, also)).segments;
  const revision = (segments ?? []).reduce((sum, { version }) => sum + version, 0);
  return { requestId, standardDocumentId, lang: document.lang, also, arrangement, writable, choices: choicesOf(of), progress: segments && progressOf(segments), revision };
}

const choicesOf = ({ document, also, acceptedLanguages }: TranslatedDocument): SecondLanguageResponse['choices'] => secondLanguages({ form: document.form, lang: document.lang, also, acceptedLanguages });
