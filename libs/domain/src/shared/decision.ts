/** A rule that forbids a command: a code for programs and parameters for the sentence. Never holds personal data. */
export interface Refusal {
  readonly code: string;
  /** English sentence a person can act on. */
  readonly message: string;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
}

export interface Accepted<T> {
  readonly outcome: 'accepted';
  readonly value: T;
}

export interface Refused {
  readonly outcome: 'refused';
  readonly refusal: Refusal;
}

/** What a rule answers. A refusal is a value; an exception is a defect. */
export type Decision<T> = Accepted<T> | Refused;

export const accept = <T>(value: T): Accepted<T> => ({ outcome: 'accepted', value });

export function refuse(code: string, message: string, params?: Refusal['params']): Refused {
  return { outcome: 'refused', refusal: params ? { code, message, params } : { code, message } };
}
