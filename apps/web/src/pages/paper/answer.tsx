import type { FormContents } from '../../api/form-definition';
import { definitionAt } from '../../forms/definition-at';
import { Value } from '../../forms/read/values';

interface Props { readonly form: FormContents; readonly section: string | null; readonly field: string | null; readonly value: unknown; readonly lang: string }

/** What one of the sources says, in the words of the form. */
export function Answer({ form, section, field, value, lang }: Props) {
  const definition = section === null || field === null ? undefined : definitionAt(form, section, field);
  // An entry of a list is read as one of its kind.
  const one = definition && /\/\d+$/.test(field ?? '') ? { ...definition, list: false } : definition;
  return one ? <Value definition={one} value={value} blocks={form.blocks} lang={lang} /> : <span dir="auto">{typeof value === 'string' ? value : JSON.stringify(value)}</span>;
}
