import { checkDocument } from '@comity/domain';
import { missing, notAcceptable, type Failure } from '../failure';
import { readDocument, type ReadDocument } from './read-document';
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
  const given = readDocument(input);
  if (!draft) refuseIncomplete(given);
  // Loaded here: typesetting is heavy, and no other command needs it.
  const documents = await import('@comity/documents');
  const { bytes, sha256, pages, wording } = await documents.renderPaper(given.document, { draft, copy, paper }).catch((error: unknown) => {
    throw unprintable(error);
  });
  writeWhole(out, bytes, '--out');
  return { file: out, sha256, pages, wording };
}

function refuseIncomplete({ document, context }: ReadDocument): void {
  const { complete, findings } = checkDocument(document, context);
  if (complete) return;
  const blocking = findings.filter(({ level }) => level === 'block').length;
  throw notAcceptable('DOCUMENT_INCOMPLETE', `The document is not complete: ${blocking} ${blocking === 1 ? 'finding blocks' : 'findings block'} it. Answer them, or print a draft with --draft.`, { findings });
}

const codes: Readonly<Record<string, string>> = {
  UnprintableCharacterError: 'CHARACTER_NOT_PRINTABLE', UnknownFieldError: 'UNKNOWN_KEY', PaperTooLongError: 'DOCUMENT_TOO_LONG',
};

/** What of the document cannot be printed is the document's; everything else is a defect of ours. */
function unprintable(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = codes[error.name];
  if (!code) return error;
  const { section, field } = error as { section?: string; field?: string };
  return notAcceptable(code, error.message, section ? { field: `/values/${section}${field ?? ''}` } : {}) satisfies Failure;
}
