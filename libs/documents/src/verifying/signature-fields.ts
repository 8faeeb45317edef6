import type { PdfFile } from '../reading/pdf-file';
import { Name, Reference, type Dictionary, type PdfValue } from '../reading/pdf-syntax';

/** A field with a signature in it. */
export interface SignatureField {
  readonly name: string;
  readonly signature: Dictionary;
  /** Number of the object that is the signature; nothing where it stands inside the field. */
  readonly id?: number;
}

const MOST_FIELDS = 10_000;

/** Fields that are signed, in the order of the form. */
export function signedFields(file: PdfFile): SignatureField[] {
  return fieldsOf(file).flatMap(({ dictionary, name, type }) => {
    const at = dictionary.get('V');
    const signature = file.dictionary(at);
    return type === 'Sig' && signature.size ? [{ name, signature, ...(at instanceof Reference ? { id: at.id } : {}) }] : [];
  });
}

export interface FormField {
  readonly at: PdfValue;
  readonly dictionary: Dictionary;
  readonly name: string;
  /** `Sig`, `Tx`, `Btn`, `Ch`; inherited from above. */
  readonly type: string;
}

/** All fields of the form, those above others included. */
export function fieldsOf(file: PdfFile): FormField[] {
  const found: FormField[] = [];
  const seen = new Set<number>();
  const walk = (at: PdfValue, above: string, type: string, depth = 0): void => {
    if (at instanceof Reference) {
      if (seen.has(at.id)) return;
      seen.add(at.id);
    }
    if (found.length >= MOST_FIELDS || depth > 100) throw new SyntaxError(`The form has more than ${MOST_FIELDS} fields, or more than 100 of them inside each other.`);
    const dictionary = file.dictionary(at);
    const own = textOf(file.resolve(dictionary.get('T')));
    const kind = file.resolve(dictionary.get('FT'));
    const field = { at, dictionary, name: [above, own].filter(Boolean).join('.'), type: kind instanceof Name ? kind.name : type };
    found.push(field);
    for (const kid of file.list(dictionary.get('Kids'))) walk(kid, field.name, field.type, depth + 1);
  };
  for (const at of file.list(file.dictionary(file.root.get('AcroForm')).get('Fields'))) walk(at, '', '');
  return found;
}

/** A text string as text: UTF-16 or UTF-8 with their marks, else by byte. */
export function textOf(value: PdfValue | undefined): string {
  if (!Buffer.isBuffer(value)) return '';
  if (value[0] === 0xfe && value[1] === 0xff) return Buffer.from(value.subarray(2, value.length - (value.length % 2))).swap16().toString('utf16le');
  return value[0] === 0xef && value[1] === 0xbb && value[2] === 0xbf ? value.toString('utf8', 3) : value.toString('latin1');
}

/** A date of PDF (ISO 32000-1, 7.9.4); `null` where it is none. */
export function dateOf(value: PdfValue | undefined): Date | null {
  const found = /^D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z|([+-])(\d{2})'?(\d{2})?)?/.exec(textOf(value));
  if (!found) return null;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', sign, offHour = '00', offMinute = '00'] = found;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign ? `${sign}${offHour}:${offMinute}` : 'Z'}`);
  return Number.isNaN(date.getTime()) ? null : date;
}
