/** `section.field` of the same document. */
export type FieldPath = string;
export type Scalar = string | number | boolean;

/**
 * When a conditional field has to be filled. The interpreter is `conditionHolds`.
 * A condition in words is decided by a person or by the country records and never fires on its own.
 */
export type Condition =
  | { readonly set: FieldPath }
  | { readonly unset: string }
  | { readonly is: readonly [FieldPath, ...Scalar[]] }
  | { readonly isNot: readonly [FieldPath, ...Scalar[]] }
  | { readonly notTrue: FieldPath }
  | { readonly has: readonly [FieldPath, ...Scalar[]] }
  | { readonly hasOther: readonly [FieldPath, Scalar] }
  | { readonly startsWith: readonly [FieldPath, ...string[]] }
  | { readonly endsWith: readonly [FieldPath, ...string[]] }
  | { readonly some: readonly [FieldPath, Condition] }
  | { readonly minor: FieldPath }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly word: string; readonly decidedBy: 'declaration' | 'context'; readonly coveredBy?: string };

/** Then a translation goes with the document; GEN-06 decides it from what is recorded of the requested State. */
export const languageNotAccepted: Condition = {
  word: "The document's language is not accepted by the requested State.",
  decidedBy: 'context',
  coveredBy: 'GEN-06',
};
