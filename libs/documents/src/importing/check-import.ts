import type { FormDocumentLike } from '../document';
import { attachedBytes, extractPaper } from '../reading/extract-document';
import { createHash } from 'node:crypto';
import { fieldDifferences, type ImportDifference } from './field-differences';
import { pageDifferences, type PageComparison } from './page-differences';

/** What taking over a received paper would bring, and where its sources do not say the same. */
export interface ImportCheck {
  readonly document: FormDocumentLike;
  /** SHA-256 of the attached data. */
  readonly dataSha256: string;
  /** `section.field`: what the copy leaves out. */
  readonly omitted: readonly string[];
  readonly pages: PageComparison['pages'];
  readonly differences: readonly ImportDifference[];
}

/**
 * Compares the data attached to a paper with those of the message it came with and with the text on its pages.
 * @throws NotAPaperError, UnknownFormError, UnknownFieldError, UnprintableCharacterError
 */
export async function checkImport(paper: Buffer, message: FormDocumentLike | null): Promise<ImportCheck> {
  const { document, omitted, order } = extractPaper(paper);
  const page = await pageDifferences(paper, document, { ...order, copy: omitted.length > 0 ? 'addressee' : 'full' });
  const fields = message === null ? [] : fieldDifferences(document, message, omitted);
  return { document, dataSha256: createHash('sha256').update(attachedBytes(paper)).digest('hex'), omitted, pages: page.pages, differences: [...fields, ...page.differences] };
}
