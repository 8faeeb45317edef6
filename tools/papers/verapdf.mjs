import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../launch/failure.mjs';
import { userCache } from '../launch/paths.mjs';
import { VERAPDF_JARS } from './verapdf-jars.mjs';

const DEFAULT_SOURCE = 'https://repo1.maven.org/maven2';
const PATIENCE = 5 * 60_000;

/**
 * veraPDF in the person's cache folder, downloaded from Maven Central (MAVEN_REPOSITORY names another repository) when it
 * is not there. Each file is checked against its pinned digest every time.
 * @param {(text: string) => void} note @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} the class path
 * @throws {Failure} when a file cannot be downloaded or has another digest
 */
export async function veraPdf(note, env = process.env) {
  const folder = path.join(userCache(env), 'verapdf');
  const source = (env.MAVEN_REPOSITORY ?? DEFAULT_SOURCE).replace(/\/$/, '');
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(VERAPDF_JARS).map(([place, digest]) => ({ place, digest, file: path.join(folder, path.basename(place)) }));
  for (const { place, digest, file } of files) {
    if (existsSync(file) && sha256(readFileSync(file)) === digest) continue;
    note(`downloading ${path.basename(place)}`);
    const bytes = await download(`${source}/${place}`);
    if (sha256(bytes) !== digest) throw new Failure(`${path.basename(place)} from ${new URL(source).host} is not the pinned file (another SHA-256): check MAVEN_REPOSITORY, or try again later.`);
    const next = `${file}.${process.pid}.next`;
    writeFileSync(next, bytes);
    renameSync(next, file);
  }
  return files.map(({ file }) => file).join(path.delimiter);
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

async function download(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    throw new Failure(`${path.basename(url)} of veraPDF cannot be downloaded from ${new URL(url).host} (${error.cause?.code ?? error.message}): allow the access, or name a reachable Maven repository in MAVEN_REPOSITORY.`);
  }
}
