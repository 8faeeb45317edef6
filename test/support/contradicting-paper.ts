import { renderPaper, type FormDocumentLike } from '@comity/documents';
import { appended } from '../signing/support/plain-pdf';

/** The paper of one document with the data of another, written behind its end; the keywords that would tell are taken away. */
export async function contradicting(shown: FormDocumentLike, told: FormDocumentLike): Promise<Buffer> {
  const { bytes } = await renderPaper(shown);
  const text = bytes.toString('latin1');
  const number = (pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? NaN);
  const [data, info, root] = [number(/\/EF\s*<<[^>]*?\/F (\d+) 0 R/), number(/\/Info (\d+) 0 R/), number(/\/Root (\d+) 0 R/)];
  // One byte a sign, as the file is written; other signs are escaped.
  const content = JSON.stringify(told).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return appended(bytes, [
    { id: data, value: `<< /Type /EmbeddedFile /Subtype /application#2Fjson /Length ${content.length} >>`, stream: content },
    { id: info, value: '<< /Title (A letter) >>' },
  ], { size: number(/\/Size (\d+)/), root, info });
}
