import { Injectable } from '@nestjs/common';
import { notPrintable, SigningError } from '@comity/documents';
import { StandardDesk, type MadeForStep } from '@comity/persistence';
import { newId } from '@comity/platform';
import { PaperPress } from './paper-press';

/** Makes the paper of a standard document before the step that issues it is recorded. */
@Injectable()
export class StandardPapers {
  constructor(private readonly desk: StandardDesk, private readonly press: PaperPress) {}

  /** What cannot be printed or signed is told to the person who issues it; nothing is issued then. */
  async ofCommand({ agencyId, requestId, commandId }: { readonly agencyId: string; readonly requestId: string; readonly commandId: string }): Promise<MadeForStep> {
    const frozen = await this.desk.frozen(agencyId, requestId, commandId);
    try {
      const { sha256, size, pages, dataSha256, signature } = await this.press.press({ agencyId, requestId }, frozen);
      if (dataSha256 === undefined) throw new Error('A paper was kept without the digest of its data.');
      return { documentId: newId(), sha256, size, pages, dataSha256, ...(signature ? { signature } : {}), from: { values: frozen.document.values, letterhead: frozen.letterhead, paper: frozen.paper } };
    } catch (error) {
      if (error instanceof SigningError) return { problem: 'PAPER_NOT_SIGNED', message: `The paper could not be signed (${error.code}), and your agency signs its papers: tell your administrator, then issue it again.` };
      const refused = notPrintable(error);
      if (!refused) throw error;
      return { problem: refused.code, message: refused.message, ...(refused.more.field === undefined ? {} : { place: refused.more.field }) };
    }
  }
}
