import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HolidayLibrary, OpenLibrary } from './closing-days';

/** The installed library of holidays, or null: it is needed to make a calendar pack and not to use one. */
export function installedLibrary(): { open: OpenLibrary; version: string } | null {
  const require = createRequire(__filename);
  let manifest: string;
  try {
    manifest = require.resolve('date-holidays/package.json');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
  const Holidays = require('date-holidays') as new (state?: string, options?: object) => HolidayLibrary & { init(...place: unknown[]): void };
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const open: OpenLibrary = (state, region) => {
    const library = new Holidays();
    if (state) library.init(...[state, region].filter((part) => part !== undefined), { types: ['public'] });
    return library;
  };
  return { open, version };
}
