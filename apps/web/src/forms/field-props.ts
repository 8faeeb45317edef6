import type { FieldDefinition } from '@comity/domain';

export interface FieldProps {
  readonly definition: FieldDefinition;
  readonly value: unknown;
  /** JSON pointer inside the section. */
  readonly pointer: string;
  /** `undefined` empties the field: its key goes. */
  readonly onChange: (value: unknown) => void;
}
