import { missing } from '../failure';
import { asFailure } from './acceptably';
import { writeWhole } from './write-whole';

export interface RenderAnswer {
  readonly file: string;
  readonly sha256: string;
  readonly pages: number;
  readonly wording: string;
}

export interface RenderOrder {
  readonly out: string;
  readonly draft?: boolean;
  readonly copy?: 'full' | 'addressee' | 'authority';
  readonly paper?: 'a4' | 'letter';
  readonly also?: string;
}

/** Makes the paper of a document. @throws Failure, `DOCUMENT_INCOMPLETE` with the findings among them */
export async function render(input: unknown, { out, draft = false, copy = 'full', paper = 'a4', also }: RenderOrder): Promise<RenderAnswer> {
  if (also !== undefined) throw missing('LANGUAGE_NOT_AVAILABLE', `No additional language can be printed yet, "${also}" neither: leave --also out.`);
  // Loaded here: typesetting is heavy, and no other command needs it.
  const documents = await import('@comity/documents');
  const { bytes, sha256, pages, wording } = await documents.paperOfGiven(input, { draft, copy, paper }).catch((error: unknown) => {
    throw asFailure(error);
  });
  writeWhole(out, bytes, '--out');
  return { file: out, sha256, pages, wording };
}
