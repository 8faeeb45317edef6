/**
 * Where an instrument stands (instruments.md, section 3). `applies`: a Union act past its first day of application;
 * `in-force`: per record of the Parties; `not-in-force`: off until an entry into force is recorded; `applies-from`: in
 * force, not used before a day; `overtaken`: another instrument took its place; `template`:
 * a model treaty, never a basis; `not-binding`: a scheme of practice.
 */
export type StatusCode = 'applies' | 'in-force' | 'not-in-force' | 'applies-from' | 'overtaken' | 'template' | 'not-binding';

export interface InstrumentStatus {
  readonly code: StatusCode;
  /** What was found, in a sentence. */
  readonly text: string;
  /** What Comity does with it. */
  readonly engine: string;
  /** The day for which this was checked. */
  readonly asOf: string;
}
