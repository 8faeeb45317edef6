import type { Certification } from '../../signing/order';

export type ChangeKind =
  | 'signature' | 'validation' | 'form' | 'dates' | 'tags' | 'annotation'
  | 'field' | 'content' | 'pages' | 'attachment' | 'action' | 'information' | 'signatureTouched' | 'other';

/** One thing that is different after a revision. */
export interface Change {
  readonly kind: ChangeKind;
  /** Counted from 1. */
  readonly page?: number;
  /** Of a field. */
  readonly name?: string;
}

/** What may be done to a signed file, by the mildest rule that allows it (ISO 32000-1, 12.8.2.2). Everything else never. */
const ALLOWED: Readonly<Partial<Record<ChangeKind, readonly (Certification | null)[]>>> = {
  validation: [null, 1, 2, 3], dates: [null, 2, 3], tags: [null, 2, 3], signature: [null, 2, 3], form: [null, 2, 3],
  annotation: [3], // without a certification nobody has allowed comments, and a comment can cover what was signed
};

export const isAllowed = ({ kind }: Change, permission: Certification | null): boolean => ALLOWED[kind]?.includes(permission) ?? false;

/** Each once, in the order found. */
export function distinct(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [`${change.kind} ${change.page ?? ''} ${change.name ?? ''}`, change])).values()];
}
