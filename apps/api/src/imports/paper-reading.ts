import { Inject, Injectable } from '@nestjs/common';
import { checkImport, FileInspector, NotAPaperError, paperFacts, supplementOf, UnknownFieldError, UnprintableCharacterError, verdictOf, type FormDocumentLike, type ImportCheck, type ImportDifference, type PaperFacts, type ScannedReport, type Supplement, type Verification } from '@comity/documents';
import { otherForm, parseFormDocument, UnknownFormError, type FormDocument } from '@comity/domain';
import { Database, issuedStatus } from '@comity/persistence';
import { refusalProblem } from '../commands/refusal-problem';
import { formProblem, Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { SignatureCheck, type SaidToBe } from '../proof/signature-check';
import { addressedElsewhere } from './addressed-to';

/** A paper as it was read: file, data, pages and signatures. */
export interface PaperRead {
  readonly report: ScannedReport;
  readonly check: ImportCheck;
  readonly document: FormDocument;
  readonly facts: PaperFacts;
  readonly verification: Verification;
  /** Who withdrew it and on which day, by the register of the installation; null where it stands or is not known. */
  readonly withdrawn: { readonly by: string; readonly on: string } | null;
  /** To whom it is addressed, where that is somebody else. */
  readonly addressedTo: string | null;
}

export interface GivenPaper {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reads papers that come in. Nothing is written, and nothing in them is believed. */
@Injectable()
export class PaperReading {
  constructor(@Inject(FileInspector) private readonly inspector: FileInspector, @Inject(SignatureCheck) private readonly signatures: SignatureCheck, @Inject(Database) private readonly db: Database) {}

  /** @param from whose it is said to be. @throws Problem 422 where it is no paper with data that this version knows */
  async read({ agencyId }: SignedIn, { name, bytes }: GivenPaper, from: (facts: PaperFacts, document: FormDocument) => Promise<SaidToBe>): Promise<PaperRead> {
    const report = await this.inspector.inspect({ name, bytes });
    const check = await imported(bytes);
    const parsed = parseFormDocument(check.document);
    if (!parsed.ok) throw new Problem(422, 'DATA_NOT_KNOWN', 'The data inside the paper are not those of its form: ask for the original file.', { errors: parsed.errors.map(({ section, field, message }) => ({ section, field, message })) });
    const facts = paperFacts(bytes);
    const verification = await this.signatures.of(agencyId, bytes, await from(facts, parsed.document));
    return {
      report, check, document: parsed.document, facts, verification, withdrawn: await this.withdrawn(verification.sha256, check.dataSha256),
      addressedTo: await this.db.withAgency(agencyId, (tx) => addressedElsewhere(tx, parsed.document)),
    };
  }

  /** A file saved again has another digest, and the same data. */
  private async withdrawn(sha256: string, dataSha256: string): Promise<PaperRead['withdrawn']> {
    const found = (await issuedStatus(this.db, sha256)) ?? (await issuedStatus(this.db, dataSha256));
    return found?.withdrawn ? { by: found.authority, on: found.withdrawn } : null;
  }
}

/** Something is wrong with the file itself; having no signature at all is no damage. */
export const isBroken = (verification: Verification): boolean => verdictOf(verification) === 'broken';

/** What differs, and what a request would gain. */
export function against({ check, document }: PaperRead, known: FormDocumentLike | null): Supplement {
  if (known === null) return { filled: [], differences: check.differences };
  if (known.form !== document.form) throw refusalProblem(otherForm(document.form).refusal);
  const { filled, differences } = supplementOf(known, document);
  return { filled, differences: [...differences, ...check.differences] };
}

/** What can be taken where the sources differ. */
export const choicesOf = (difference: ImportDifference): readonly ('data' | 'page' | 'kept')[] =>
  difference.with === 'message' ? ['data', 'kept'] : difference.field !== null && typeof difference.data === 'string' ? ['data', 'page'] : ['data'];

/** With no message beside it; every unreadable file is told in its own way. @throws Problem 422 */
async function imported(bytes: Buffer): Promise<ImportCheck> {
  try {
    return await checkImport(bytes, null);
  } catch (error) {
    if (error instanceof NotAPaperError) throw unread(error.code, error.message);
    if (error instanceof UnknownFormError || error instanceof UnknownFieldError || error instanceof UnprintableCharacterError) throw unread('DATA_NOT_KNOWN', error.message);
    throw error;
  }
}

const unread = (code: string, message: string): Problem => new Problem(422, code, message, { errors: [{ field: '/file', message }] });

/** The one file of a form. @throws Problem 422 */
export function oneFile(file: { readonly originalname: string; readonly size: number; readonly buffer: Buffer } | undefined): GivenPaper {
  if (!file || file.size === 0) throw formProblem([{ field: '/file', message: 'Send one file that is not empty, in the part "file".' }]);
  return { name: file.originalname, bytes: file.buffer };
}
