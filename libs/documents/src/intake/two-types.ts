import { zipDirectory } from './archives/zip-directory';
import type { Inspection, LookedAt } from './inspection';
import { kindOf, type Kind } from './kind';

/** Types that a file has beside its first one: a picture that is also a PDF, a PDF that is also an archive. */
export function otherKinds({ bytes }: LookedAt, first: Kind, inspection: Inspection): readonly Kind[] {
  const head = bytes.toString('latin1', 0, 1_024);
  const found: Kind[] = [];
  if (first.family !== 'pdf' && first.family !== 'text' && head.includes('%PDF-')) found.push(kindOf(Buffer.from('%PDF-', 'latin1')));
  if (first.mediaType !== 'application/zip' && first.family !== 'office' && first.mediaType !== 'application/x-tar' && (zipDirectory(bytes, 10)?.entries.length ?? 0) > 0) found.push(kindOf(Buffer.from('PK\x03\x04', 'latin1')));
  if (first.family !== 'text' && /<(!doctype\s+html|html|script|svg)\b/i.test(head)) found.push({ mediaType: 'text/html', family: 'text', endings: ['html', 'htm'] });
  for (const each of found) inspection.find('two-types', { first: first.mediaType, second: each.mediaType });
  return found;
}
