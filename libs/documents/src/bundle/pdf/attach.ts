import { createHash } from 'node:crypto';
import { Name, type Dictionary, type PdfValue, type Reference } from '../../reading/pdf-syntax';
import { dateString, dictionaryOf, textString } from '../../signing/writing/write-value';
import type { NewFile } from './new-file';

export interface AttachedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly relationship: 'Source' | 'Supplement';
  readonly bytes: Buffer;
}

/** Attaches a file as it is; gives its specification. */
export function attach(into: NewFile, { name, mediaType, description, relationship, bytes }: AttachedFile, at: Date): Reference {
  const stored = into.add(dictionaryOf({
    Type: new Name('EmbeddedFile'), Subtype: new Name(mediaType.replace(/;.*$/s, '').trim()), Params: dictionaryOf({ Size: bytes.length, ModDate: dateString(at), CheckSum: createHash('md5').update(bytes).digest() }),
  }), bytes);
  return into.add(dictionaryOf({
    Type: new Name('Filespec'), F: textString(name), UF: textString(name), Desc: textString(description), AFRelationship: new Name(relationship), EF: dictionaryOf({ F: stored, UF: stored }),
  }));
}

/** The tree of names, in the order of their bytes as it must be. */
export function attachedNames(files: readonly (readonly [string, Reference])[]): Dictionary {
  const names = files.map(([name, at]) => [textString(name), at] as const).sort(([a], [b]) => Buffer.compare(a, b));
  return dictionaryOf({ EmbeddedFiles: dictionaryOf({ Names: names.flatMap(([name, at]): PdfValue[] => [name, at]) }) });
}
