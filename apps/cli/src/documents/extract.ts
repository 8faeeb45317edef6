import { DocumentNotAcceptable } from '@comity/domain';
import { notAcceptable } from '../failure';
import { readInput } from '../terminal/input';
import { remark } from '../terminal/output';
import { plain } from '../terminal/plain';

/** The document attached to a paper; fields that its copy leaves out are named in `omitted`. Signatures that are broken are told on standard error. @throws Failure */
export async function extract(path: string): Promise<Readonly<Record<string, unknown>>> {
  const pdf = await readInput(path, 'the PDF');
  const { brokenSignatures, documentOfPaper } = await import('@comity/documents');
  try {
    const document = { ...documentOfPaper(pdf) };
    const broken = await brokenSignatures(pdf, { now: new Date() });
    for (const { code, signature, message } of broken) remark(`WARNING: ${path}: ${signature ? `${plain(signature)}: ` : ''}${plain(message)} [${code}]`);
    if (broken.length > 0) remark('The data were read, but do not rely on them: see "comity documents verify".');
    return document;
  } catch (error) {
    throw error instanceof DocumentNotAcceptable ? notAcceptable(error.code, `${path}: ${error.message}`) : error;
  }
}
