import { notAcceptable } from '../failure';
import { readInput } from '../terminal/input';

/** The document attached to a paper; fields that its copy leaves out are named in `omitted`. @throws Failure */
export async function extract(path: string): Promise<Readonly<Record<string, unknown>>> {
  const pdf = await readInput(path, 'the PDF');
  const { NotAPaperError, extractPaper } = await import('@comity/documents');
  try {
    const { document, omitted } = extractPaper(pdf);
    return { ...document, ...(omitted.length > 0 ? { omitted } : {}) };
  } catch (error) {
    if (error instanceof NotAPaperError) throw notAcceptable(error.code, `${path}: ${error.message}`);
    throw error;
  }
}
