import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFormDocument, type CheckContext, type FormDocument, type FormId } from '@comity/domain';

export interface ExampleCase {
  readonly document: FormDocument;
  readonly context: CheckContext;
}

/** The text of an example of `examples/forms`, as it stands in the file. */
export function exampleJson(form: FormId, size: 'complete' | 'minimal'): Record<string, unknown> {
  const file = join(__dirname, '../../examples/forms', `${form.toLowerCase().replaceAll('_', '-')}.${size}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** An example as a document with its context. @throws Error where it is not the shape of its form */
export function exampleCase(form: FormId, size: 'complete' | 'minimal'): ExampleCase {
  const parsed = parseFormDocument(exampleJson(form, size));
  if (!parsed.ok) throw new Error(`${form} ${size}: ${JSON.stringify(parsed.errors)}`);
  return { document: parsed.document, context: parsed.context ?? {} };
}
