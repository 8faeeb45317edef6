import { blockDefinition, type FieldDefinition, type FormDefinition } from '@comity/domain';
import type { FormDocumentLike } from '../document';
import { UnknownFieldError } from '../errors';

/** Nothing may be attached that the page does not show. @throws UnknownFieldError */
export function assertKnownFields(form: FormDefinition, { values }: FormDocumentLike): void {
  for (const [id, fields] of Object.entries(values)) {
    const section = form.sections.find((s) => s.id === id);
    if (!section) throw new UnknownFieldError(form.id, id, '');
    members(fields, section.fields, '', (pointer) => { throw new UnknownFieldError(form.id, id, pointer); });
  }
}

function members(value: unknown, definitions: readonly FieldDefinition[], pointer: string, refuse: (pointer: string) => never): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = `${pointer}/${key}`;
    const definition = definitions.find((d) => d.key === key);
    if (!definition) refuse(here);
    else if (definition.block) {
      const within = blockDefinition(definition.block).members;
      if (Array.isArray(inner)) inner.forEach((entry, i) => members(entry, within, `${here}/${i}`, refuse));
      else members(inner, within, here, refuse);
    }
  }
}
