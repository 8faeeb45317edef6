import { StreamableFile } from '@nestjs/common';
import { PaperTooLongError, renderPaper, UnknownFieldError, UnprintableCharacterError } from '@comity/documents';
import { canonicalJson, type FormDocument, type PaperOrder } from '@comity/domain';
import type { DocumentStore, FrozenForm } from '@comity/persistence';
import { sha256Hex } from '@comity/platform';
import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { formProblem } from '../http/problem';
import { framedBySelf } from '../pages/security-headers';

/** Everything that a paper depends on: the same for the preview and for what is issued. */
export interface PreviewOrder {
  readonly document: FormDocument;
  readonly letterhead: FrozenForm['letterhead'];
  readonly paper: PaperOrder;
}

/** A paper that is drawn only where it is wanted. */
export interface Preview {
  /** Names what it is made from; another release draws anew. */
  readonly tag: string;
  /** @throws Problem 422 for text that cannot be printed */
  readonly draw: () => Promise<Buffer>;
}

const thisProcess = randomUUID();

export const previewOf = (order: PreviewOrder, agencyId: string, store: DocumentStore): Preview => ({
  tag: `"${sha256Hex(canonicalJson({ ...order, thisProcess }))}"`,
  draw: async () => {
    const { document, letterhead, paper: { letterheadPicture, ...paper } } = order;
    const picture = letterheadPicture === undefined ? {} : { letterheadPicture: await store.get(agencyId, letterheadPicture) };
    return draw(document, { ...paper, ...picture, letterhead });
  },
});

/** 304 without drawing where the browser has this paper. Nobody else may keep it. */
export async function sendPreview({ tag, draw: drawn }: Preview, request: Request, response: Response): Promise<StreamableFile | undefined> {
  const held = request.get('if-none-match')?.split(',').some((each) => each.trim().replace(/^W\//, '') === tag) === true;
  const bytes = held ? null : await drawn();
  framedBySelf(response).setHeader('ETag', tag).setHeader('Cache-Control', 'private, no-cache');
  if (bytes === null) {
    response.status(304).end();
    return undefined;
  }
  return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'inline; filename="draft.pdf"', length: bytes.length });
}

/** Each page marked as a draft. */
async function draw(...[document, options]: Parameters<typeof renderPaper>): Promise<Buffer> {
  try {
    return (await renderPaper(document, { ...options, draft: true })).bytes;
  } catch (error) {
    if (error instanceof UnprintableCharacterError || error instanceof UnknownFieldError) throw formProblem([{ section: error.section, field: error.field, message: error.message }]);
    if (error instanceof PaperTooLongError) throw formProblem([{ field: '', message: error.message }]);
    throw error;
  }
}
