import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { LOCAL_CACHE } from './paths.mjs';
import { findTemporal } from './temporal-find.mjs';

const FILE = path.join(LOCAL_CACHE, 'test-tools.json');

/**
 * The programs a test run needs besides Node: found, downloaded or built, and remembered.
 * @returns {Promise<{ temporal: string, chromium: string }>}
 * @throws {import('./failure.mjs').Failure} naming what is missing
 */
export async function testTools(progress, env = process.env) {
  const known = readJson(FILE);
  const pinned = env.COMITY_TEMPORAL_CLI || env.CHROME_PATH || env.COMITY_CHROMIUM;
  if (!pinned && known && existsSync(known.temporal) && existsSync(known.chromium)) return known;
  const tools = { temporal: await findTemporal(progress, env), chromium: await findChromium(progress, env) };
  mkdirSync(LOCAL_CACHE, { recursive: true });
  writeJson(FILE, tools, 0o644);
  return tools;
}
