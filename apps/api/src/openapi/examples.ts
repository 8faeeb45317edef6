import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', '..', '..', 'examples');

/** The invented cases that come with Comity, as bodies of POST /api/requests; none where they were not installed. */
export function createExamples(): Readonly<Record<string, { readonly summary: string; readonly value: unknown }>> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
  return Object.fromEntries(files.map((name) => [name.replace('.json', ''), { summary: `examples/${name}`, value: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown }]));
}
