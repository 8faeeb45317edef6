import { formIds } from '@comity/domain';
import { wordingDigest, wordingLanguages } from '@comity/documents';
import { publishWordings, type Database } from '@comity/persistence';
import { newId } from '@comity/platform';

/**
 * Writes the digests of this release's wordings: an approval counts while it is one of the same wording.
 * @param db connected as the owner of the tables
 * @returns how many are new or other than before
 */
export async function publishOwnWordings(db: Database, now: string): Promise<number> {
  const own = formIds.flatMap((form) => wordingLanguages(form).flatMap((lang) => {
    const sha256 = wordingDigest(form, lang);
    return sha256 === null ? [] : [{ form, lang, sha256 }];
  }));
  return db.withAgency(newId(), (tx) => publishWordings(tx, own, now));
}
