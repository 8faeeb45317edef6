import type { FieldDefinition } from '@comity/domain';

/** A field as a list of names shows it: how its code is written is for those who write the code. */
export function ofNames(definition: FieldDefinition): FieldDefinition {
  const { hint, ...rest } = definition;
  return hint?.includes('ISO 3166-1') === true ? rest : definition;
}
