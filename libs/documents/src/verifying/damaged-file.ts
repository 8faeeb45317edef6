import { finding } from './findings';
import type { Finding } from './report';

/** A signature as it stands in the bytes: the range it covers, with the hole for itself. */
const SIGNATURE = /\/ByteRange\s*\[\s*\d+\s+\d+\s+\d+\s+\d+\s*\]/g;

/**
 * What is said of a file that cannot be read. Its structure is lost, but signatures stand in the bytes uncompressed, since
 * their range must be found in the file: so it can be told that there were some, though not whose they are.
 */
export function unreadable(pdf: Buffer, why: string): Finding {
  const count = new Set(pdf.toString('latin1').match(SIGNATURE)).size;
  if (count === 0) return finding('NOT_READABLE', { more: why });
  const had = count === 1 ? 'a signature' : `${count} signatures`;
  return { ...finding('NOT_READABLE'), message: `The file holds ${had}, but it was altered or damaged since: it cannot be read as a PDF any more, and nothing in it can be relied on. Ask for it again. (${why})` };
}
