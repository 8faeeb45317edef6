import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPaper, type FormDocumentLike } from '@comity/documents';

/** The paper of an example that comes with the repository. */
export async function aPaper(name = 'minimal-preservation'): Promise<Buffer> {
  const { form, lang, values } = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'examples', `${name}.json`), 'utf8')) as FormDocumentLike;
  return (await renderPaper({ form, lang, values })).bytes;
}
