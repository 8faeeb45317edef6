import { textOfString } from '../reading/attached-files';
import { PdfFile } from '../reading/pdf-file';

export interface PaperFacts {
  readonly reference?: string;
  readonly title?: string;
  readonly author?: string;
}

/** What a paper of the renderer says of itself; nothing for any other file. */
export function paperFacts(bytes: Buffer): PaperFacts {
  const about = aboutOf(bytes);
  if (about?.('Creator') !== 'Comity') return {};
  const reference = about('Keywords')?.replace(/\s*[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/, '');
  const title = reference === undefined ? about('Title') : about('Title')?.replace(`, ${reference}`, '');
  const author = about('Author');
  return { ...(reference ? { reference } : {}), ...(title ? { title } : {}), ...(author ? { author } : {}) };
}

function aboutOf(bytes: Buffer): ((key: string) => string | undefined) | undefined {
  try {
    const file = new PdfFile(bytes);
    const about = file.dictionary(file.trailer.get('Info'));
    return (key) => textOfString(file.resolve(about.get(key)));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // another file, or a damaged one: it says nothing of itself
    throw error;
  }
}
