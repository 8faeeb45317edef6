import type { Answering } from './answering';
import { asBlock } from './blocks';

/** The date of the document: its own date field, else that of its signature. */
export function dateOf({ form, document }: Answering): string | undefined {
  const dated = form.sections.flatMap((s) => s.fields.filter((f) => f.dateRole === 'document').map((f) => ({ field: f, value: document.values[s.id]?.[f.key] })));
  const plain = dated.filter(({ field }) => field.type === 'date').map(({ value }) => value);
  const signed = dated.filter(({ field }) => field.block === 'Signature').map(({ value }) => asBlock(value)['date']);
  return [...plain, ...signed].find((value): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(`${value}T00:00:00Z`)));
}
