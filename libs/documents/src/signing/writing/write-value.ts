import { Name, Reference, Word, type Dictionary, type PdfValue } from '../../reading/pdf-syntax';

/** A value as it stands in a file. Strings go out in hexadecimal: nothing in them can become syntax. */
export function written(value: PdfValue): string {
  if (typeof value === 'number') return numeral(value);
  if (Buffer.isBuffer(value)) return `<${value.toString('hex')}>`;
  if (value instanceof Name) return `/${value.name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
  if (value instanceof Reference) return `${value.id} ${value.generation} R`;
  if (value instanceof Word) return value.word;
  if (value instanceof Map) return `<<${[...(value as Dictionary)].map(([key, member]) => ` ${written(new Name(key))} ${written(member)}`).join('')} >>`;
  return `[${(value as readonly PdfValue[]).map(written).join(' ')}]`;
}

/** Without an exponent, which PDF does not know. */
const numeral = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/0+$/, '').replace(/\.$/, ''));

/** A text string: ASCII as it stands, everything else in UTF-16 with its mark. */
export const textString = (text: string): Buffer =>
  /^[\x20-\x7e]*$/.test(text) ? Buffer.from(text, 'latin1') : Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);

/** A date of PDF, in UTC. */
export const dateString = (at: Date): Buffer => Buffer.from(`D:${at.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`, 'latin1');

export const dictionaryOf = (members: Readonly<Record<string, PdfValue | undefined>>): Dictionary =>
  new Map(Object.entries(members).filter((member): member is [string, PdfValue] => member[1] !== undefined));

/** The dictionary with some members put or exchanged; the others stay as they are. */
export const withMembers = (dictionary: Dictionary, members: Readonly<Record<string, PdfValue | undefined>>): Dictionary => new Map([...dictionary, ...dictionaryOf(members)]);
