import { PdfFile } from '../reading/pdf-file';
import type { InTime } from './time-limit';

/** A version of the file: its first bytes up to where somebody stopped writing. */
export interface Revision {
  readonly end: number;
  readonly file: PdfFile;
}

/** More are not looked at one by one. */
const MOST = 100;

/** The versions that a file keeps of itself, the oldest first; the last one is the file. */
export function revisionsOf(file: PdfFile, inTime: InTime = () => undefined): readonly Revision[] {
  const ends = new Set(file.sections.slice(0, MOST).map(({ offset }) => endBehind(file.text, offset)).filter((end) => end > 0 && end < file.bytes.length));
  const older = [...ends].sort((a, b) => a - b).flatMap((end) => { inTime(); const found = versionUpTo(file, end); return found ? [found] : []; });
  return [...older, { end: file.bytes.length, file }];
}

/** `null` where these bytes are no file of their own: the first part of one that is made for the net, for instance. */
export function versionUpTo(file: PdfFile, end: number): Revision | null {
  try {
    return end === file.bytes.length ? { end, file } : { end, file: new PdfFile(file.bytes.subarray(0, end)) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function endBehind(text: string, offset: number): number {
  const mark = text.indexOf('%%EOF', offset);
  if (mark < 0) return 0;
  const line = /^(\r\n|\n|\r)?/.exec(text.slice(mark + 5, mark + 7));
  return mark + 5 + (line?.[0].length ?? 0);
}

/** Something behind the end that no cross-reference knows. */
export function hasBytesBehind({ text, sections }: PdfFile, signedUpTo: number): boolean {
  const behind = text.slice(text.lastIndexOf('%%EOF') + 5);
  const last = sections[0]?.offset ?? 0;
  return !/^(\r\n|\n|\r)?$/.test(behind) || (signedUpTo > 0 && signedUpTo < text.length && last < signedUpTo);
}
