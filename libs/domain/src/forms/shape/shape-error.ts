/** One place where the input is not the shape of its form. */
export interface ShapeError {
  readonly code: 'NOT_A_DOCUMENT' | 'UNKNOWN_KEY' | 'MISSING_KEY' | 'WRONG_TYPE' | 'NOT_ACCEPTED' | 'REPEATED_VALUE';
  /** Section of the form; empty outside `values`. */
  readonly section: string;
  /** JSON pointer inside the section; outside `values`, inside the document. */
  readonly field: string;
  /** English: what is accepted there. */
  readonly message: string;
}

/** Where the checker stands. */
export interface Position {
  readonly section: string;
  readonly field: string;
}

export function shapeError(code: ShapeError['code'], at: Position, message: string): readonly ShapeError[] {
  return [{ code, section: at.section, field: at.field, message }];
}

export function list(accepted: readonly string[]): string {
  return accepted.join(', ');
}

/** What a value is, in the words of JSON. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return { string: 'text', number: 'a number', boolean: 'true or false' }[typeof value as string] ?? 'nothing';
}
