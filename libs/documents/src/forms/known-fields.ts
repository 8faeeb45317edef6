import { blockDefinition, formDefinition, type FieldDefinition, type FormDefinition } from '@comity/domain';
import type { FormDocumentLike } from '../document';
import { UnknownFieldError } from '../errors';

type Refuse = (pointer: string) => never;

/** Nothing may be attached that the page does not show. @throws UnknownFieldError */
export function assertKnownFields(form: FormDefinition, { values }: FormDocumentLike): void {
  for (const [id, fields] of Object.entries(values)) {
    const refuse: Refuse = (pointer) => { throw new UnknownFieldError(form.id, id, pointer); };
    section(form, id, fields, '', refuse);
  }
}

function section(form: FormDefinition, id: string, fields: unknown, pointer: string, refuse: Refuse): void {
  const known = form.sections.find((s) => s.id === id);
  if (!known) return refuse(pointer);
  if (Array.isArray(fields)) fields.forEach((row, i) => members(row, known.fields, `${pointer}/${i}`, refuse));
  else members(fields, known.fields, pointer, refuse);
}

function members(value: unknown, definitions: readonly FieldDefinition[], pointer: string, refuse: Refuse): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = `${pointer}/${key}`;
    const definition = definitions.find((d) => d.key === key);
    if (!definition) refuse(here);
    else if (definition.embeds) embedded(formDefinition(definition.embeds), inner, here, refuse);
    else if (definition.block) {
      const within = blockDefinition(definition.block).members;
      if (Array.isArray(inner)) inner.forEach((entry, i) => members(entry, within, `${here}/${i}`, refuse));
      else members(inner, within, here, refuse);
    }
  }
}

/** A whole document: its form is the one that the field wants, its sections are that form's. */
function embedded(form: FormDefinition, document: unknown, pointer: string, refuse: Refuse): void {
  if (typeof document !== 'object' || document === null) return;
  for (const key of Object.keys(document)) if (!['form', 'lang', 'values'].includes(key)) refuse(`${pointer}/${key}`);
  const values: unknown = 'values' in document ? document.values : undefined;
  if (typeof values !== 'object' || values === null) return;
  for (const [id, fields] of Object.entries(values)) section(form, id, fields, `${pointer}/values/${id}`, refuse);
}
