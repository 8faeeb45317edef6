import type { FormDefinition, FormId } from './definition';
import { mlaSubscriber31 } from './coe-tcy-mla-subscriber-31/form';
import { preservation2930 } from './coe-tcy-preservation-29-30/form';

const forms: Readonly<Record<FormId, FormDefinition>> = {
  COE_TCY_PRESERVATION_29_30: preservation2930,
  COE_TCY_MLA_SUBSCRIBER_31: mlaSubscriber31,
};

export const formIds: readonly FormId[] = Object.keys(forms) as FormId[];

/** No form of this id is defined. */
export class UnknownFormError extends Error {
  override readonly name = 'UnknownFormError';
  constructor(readonly form: string) {
    super(`No form "${form}" is defined. Accepted: ${formIds.join(', ')}.`);
  }
}

export function isFormId(id: unknown): id is FormId {
  return typeof id === 'string' && Object.hasOwn(forms, id);
}

/** The definition of a form. @throws UnknownFormError for an id that is not defined */
export function formDefinition(id: string): FormDefinition {
  if (!isFormId(id)) throw new UnknownFormError(id);
  return forms[id];
}
