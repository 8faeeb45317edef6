import type { PdfFile } from '../reading/pdf-file';
import { type Name, type Dictionary, type PdfValue } from '../reading/pdf-syntax';
import type { Certification } from '../signing/order';

/** What whoever certified the file allows to happen to it afterwards; `null` where nobody did. */
export const permissionOf = (file: PdfFile): Certification | null => certificationOf(file, file.dictionary(file.root.get('Perms')).get('DocMDP'));

/** What one signature, as a certification, allows; `null` for a signature that certifies nothing. */
export function certificationOf(file: PdfFile, signature: PdfValue | undefined): Certification | null {
  const references = file.list(file.dictionary(signature).get('Reference')).map((at): Dictionary => file.dictionary(at));
  const rule = references.find((reference) => (file.resolve(reference.get('TransformMethod')) as Name | undefined)?.name === 'DocMDP');
  if (!rule) return null;
  const level = file.resolve(file.dictionary(rule.get('TransformParams')).get('P'));
  return level === 1 || level === 3 ? level : 2; // ISO 32000-1, table 254: 2 where nothing is said
}
