import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGiven, type FormDocument, type FormId } from '@comity/domain';
import { notFound } from '../http/problem';

const folder = join(__dirname, '..', '..', '..', '..', 'examples', 'forms');

/** The invented case that comes with Comity for a form. @throws Problem 404 where it was not installed */
export function exampleOf(form: FormId): FormDocument {
  const file = join(folder, `${form.toLowerCase().replaceAll('_', '-')}.complete.json`);
  if (!existsSync(file)) throw notFound();
  return readGiven(JSON.parse(readFileSync(file, 'utf8'))).document;
}
