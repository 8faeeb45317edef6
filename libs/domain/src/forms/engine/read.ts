import type { FormDocument } from '../document';

export type Block = Readonly<Record<string, unknown>>;

export function asBlock(value: unknown): Block | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Block) : undefined;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Own members only: a document may name anything, also `constructor`. */
export function member(block: Block | undefined, key: string): unknown {
  return block !== undefined && Object.hasOwn(block, key) ? block[key] : undefined;
}

export function fieldValue(document: Pick<FormDocument, 'values'>, section: string, key: string): unknown {
  return member(asBlock(member(document.values, section)), key);
}

/** The rows of a section that is a list of rows; one empty row where there is none, since its required fields are missing too. */
export function rowsOf(document: Pick<FormDocument, 'values'>, section: string): readonly Block[] {
  const rows = asList(member(document.values, section)).map((row) => asBlock(row) ?? {});
  return rows.length === 0 ? [{}] : rows;
}

/** One step of a JSON pointer (RFC 6901). */
export function step(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Text as it is compared: trimmed, in NFC. */
export function comparable(text: unknown): string {
  return asText(text).trim().normalize('NFC');
}
