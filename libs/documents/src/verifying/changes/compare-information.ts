import type { PdfFile } from '../../reading/pdf-file';
import type { PdfValue } from '../../reading/pdf-syntax';
import type { Change } from './change';
import { differing } from './same';

/** What programs write when they save; it says nothing about the content. */
const OF_SAVING: ReadonlySet<string> = new Set(['ModDate', 'Producer']);

export function compareInformation(before: PdfValue | undefined, after: PdfValue | undefined, older: PdfFile, newer: PdfFile): Change[] {
  const keys = differing(plain(older, before), plain(newer, after));
  if (!keys.length) return [];
  return [{ kind: keys.every((key) => OF_SAVING.has(key)) ? 'dates' : 'information' }];
}

/** Strings may stand in objects of their own. */
const plain = (file: PdfFile, value: PdfValue | undefined): ReadonlyMap<string, PdfValue> => new Map([...file.dictionary(value)].flatMap(([key, member]) => { const found = file.resolve(member); return found === undefined ? [] : [[key, found] as const]; }));

/** XMP: the dates of saving, the program and the ids of the instance may differ. */
export function compareMetadata(before: PdfValue | undefined, after: PdfValue | undefined, older: PdfFile, newer: PdfFile): Change[] {
  const [was, is] = [before, after].map((at, n) => stripped((n ? newer : older).contentOf(at).toString('utf8')));
  return [{ kind: was === is ? 'dates' : 'information' }];
}

const SAVED = 'xmp:(?:ModifyDate|MetadataDate)|pdf:Producer|xmpMM:InstanceID';
const stripped = (xmp: string): string => xmp.replace(new RegExp(`<(${SAVED})>[^<]*</\\1>|(${SAVED})="[^"]*"`, 'g'), '').replace(/\s+/g, ' ');
