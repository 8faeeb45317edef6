import { DocumentNotAcceptable } from '@comity/domain';
import { notAcceptable } from '../failure';
import { readInput } from '../terminal/input';

/** The document attached to a paper; fields that its copy leaves out are named in `omitted`. @throws Failure */
export async function extract(path: string): Promise<Readonly<Record<string, unknown>>> {
  const pdf = await readInput(path, 'the PDF');
  const { documentOfPaper } = await import('@comity/documents');
  try {
    return { ...documentOfPaper(pdf) };
  } catch (error) {
    throw error instanceof DocumentNotAcceptable ? notAcceptable(error.code, `${path}: ${error.message}`) : error;
  }
}
