import { Inject, Injectable } from '@nestjs/common';
import { checkImport, NotAPaperError, UnknownFieldError, UnprintableCharacterError, type FormDocumentLike } from '@comity/documents';
import { UnknownFormError } from '@comity/domain';
import type { ImportCheckResponse } from '@comity/http-contract';
import { Database, documentsOfRequest, formContent, requestPlace } from '@comity/persistence';
import { DocumentDesk } from '../documents/document-desk';
import { notFound, Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { paperAmong, type StoredFile } from './parts-of';

/** Before a received paper is taken over: whether data, message and pages say the same. Nothing is written. */
@Injectable()
export class ImportDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(DocumentDesk) private readonly documents: DocumentDesk) {}

  /** Of the file given, or of the paper that came with the message. @throws Problem 404, 409, 422 */
  async check(actor: SignedIn, requestId: string, given: Buffer | undefined): Promise<ImportCheckResponse> {
    const { message, received } = await this.db.withAgency(actor.agencyId, async (tx) => {
      const place = await requestPlace(tx, requestId);
      if (!place) throw notFound();
      if (place.side !== 'incoming') throw new Problem(409, 'NOT_INCOMING', 'Papers are taken over into requests that came in; this one is your own.');
      const content = await formContent(tx, requestId);
      return { message: content && { form: content.form, lang: content.lang, values: content.values }, received: (await documentsOfRequest(tx, requestId)).filter(({ kind }) => kind === 'received') };
    });
    return compared(given ?? (await this.paper(actor, received.map(({ id }) => id))), message);
  }

  private async paper(actor: SignedIn, ids: readonly string[]): Promise<Buffer> {
    const files: StoredFile[] = [];
    for (const id of ids) files.push(await this.documents.read(actor, id));
    const paper = paperAmong(files);
    if (!paper) throw new Problem(409, 'NO_PAPER_RECEIVED', 'No paper came with this request: send the file that you received.');
    return paper.bytes;
  }
}

async function compared(paper: Buffer, message: FormDocumentLike | null): Promise<ImportCheckResponse> {
  try {
    return { ...(await checkImport(paper, message)), comparedWithMessage: message !== null };
  } catch (error) {
    if (error instanceof NotAPaperError) throw notReadable(error.code, error.message);
    if (error instanceof UnknownFormError || error instanceof UnknownFieldError || error instanceof UnprintableCharacterError) throw notReadable('DATA_NOT_KNOWN', error.message);
    throw error;
  }
}

const notReadable = (code: string, message: string): Problem => new Problem(422, code, message, { errors: [{ field: '/file', message }] });
