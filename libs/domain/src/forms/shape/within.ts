import type { Position, ShapeError } from './shape-error';

/** An error of a document as an error of the document around it. */
export function within(at: Position, { section, field, ...rest }: ShapeError): ShapeError {
  return { ...rest, section: at.section, field: `${at.field}${section === '' ? '' : `/values/${section}`}${field}` };
}
