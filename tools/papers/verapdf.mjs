import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Failure } from '../launch/failure.mjs';
import { userCache } from '../launch/paths.mjs';
import { requireMaven } from './programs.mjs';
import { VERAPDF_JARS } from './verapdf-jars.mjs';

const PATIENCE = 5 * 60_000;
const ARTIFACT = { group: 'org.verapdf.apps', name: 'greenfield-apps', version: '1.28.2' };

/**
 * veraPDF in the person's cache folder. What is not there comes through Maven, with the repositories that Maven is set up
 * with, or from the repository that MAVEN_REPOSITORY names. Each file is checked against its pinned digest every time.
 * @param {(text: string) => void} note @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} the class path
 * @throws {Failure} when a file cannot be got or has another digest
 */
export async function veraPdf(note, env = process.env) {
  const folder = path.join(userCache(env), 'verapdf');
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(VERAPDF_JARS).map(([place, digest]) => ({ place, digest, file: path.join(folder, path.basename(place)) }));
  const missing = files.filter(({ file, digest }) => !existsSync(file) || sha256(readFileSync(file)) !== digest);
  if (missing.length > 0) {
    note(`getting veraPDF ${ARTIFACT.version}: ${missing.length} files`);
    if (env.MAVEN_REPOSITORY) await fromRepository(env.MAVEN_REPOSITORY.replace(/\/$/, ''), missing);
    else throughMaven(missing);
  }
  return files.map(({ file }) => file).join(path.delimiter);
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Puts a file in its place once it is the pinned one. */
function keep({ place, digest, file }, bytes, from) {
  if (sha256(bytes) !== digest) throw new Failure(`${path.basename(place)} from ${from} is not the pinned file (another SHA-256): check where it comes from, or try again later.`);
  const next = `${file}.${process.pid}.next`;
  writeFileSync(next, bytes);
  renameSync(next, file);
}

async function fromRepository(source, files) {
  for (const wanted of files) keep(wanted, await download(`${source}/${wanted.place}`), new URL(source).host);
}

async function download(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    throw new Failure(`${path.basename(url)} of veraPDF cannot be downloaded from ${new URL(url).host} (${error.cause?.code ?? error.message}): allow the access, or name another repository in MAVEN_REPOSITORY.`);
  }
}

/** Maven knows its repositories, mirrors and proxies: a project of one dependency is enough to ask it. */
function throughMaven(files) {
  requireMaven();
  const work = mkdtempSync(path.join(tmpdir(), 'comity-verapdf-'));
  try {
    writeFileSync(path.join(work, 'pom.xml'), pom());
    execFileSync('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=jars'], { cwd: work, timeout: PATIENCE, stdio: ['ignore', 'ignore', 'inherit'] });
    for (const wanted of files) {
      const jar = path.join(work, 'jars', path.basename(wanted.place));
      if (!existsSync(jar)) throw new Failure(`Maven did not bring ${path.basename(wanted.place)}, which veraPDF needs.`);
      keep(wanted, readFileSync(jar), 'Maven');
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`veraPDF cannot be got through Maven (${error.code ?? error.message}): see above, or name a reachable repository in MAVEN_REPOSITORY.`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const pom = () => `<project><modelVersion>4.0.0</modelVersion><groupId>comity</groupId><artifactId>papers</artifactId><version>1</version>
<dependencies><dependency><groupId>${ARTIFACT.group}</groupId><artifactId>${ARTIFACT.name}</artifactId><version>${ARTIFACT.version}</version></dependency></dependencies></project>
`;
