import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stepsSignal } from './run.mjs';
import { unzip } from './zip.mjs';

const VERSION = '1.26.8';
// Go's own site serves the toolchain in the shape of a module (https://go.dev/doc/toolchain); GOPROXY names another source.
const DEFAULT_SOURCE = 'https://go.dev/dl/mod';
// From Go's checksum database (golang.org/toolchain v0.0.1-go1.26.8.<platform>).
const DIGESTS = {
  'linux-amd64': 'h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM=',
  'linux-arm64': 'h1:sYL/O6MqS68ML0kjsQ36WoYIpJqkw60TxizWUYUKQMc=',
  'darwin-arm64': 'h1:dFjGhY6f8DTsY8/rLchUTDRRfjJP4pCrGCwxvHFT2Fg=',
  'darwin-amd64': 'h1:7/9KPPN8PckcA9s91hm2jmQMhzW4KyTJXHIs45L0C9M=',
};

/**
 * Downloads Go itself, from Go's own site or the module proxy of GOPROXY, into `dir` and checks it against the pinned digest.
 * @param {string} dir an empty folder @param {(text: string) => void} note @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} the `go` executable
 * @throws {Error} when there is none for this platform, no access, or the digest differs
 */
export async function downloadGo(dir, note, env = process.env) {
  const platform = `${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`;
  const expected = DIGESTS[platform];
  if (!expected) throw new Error(`no Go is pinned for ${platform}`);
  const proxy = (env.GOPROXY ?? '').split(/[,|]/).find((entry) => /^https?:/.test(entry)) ?? DEFAULT_SOURCE;
  const archive = await download(`${proxy.replace(/\/$/, '')}/golang.org/toolchain/@v/v0.0.1-go${VERSION}.${platform}.zip`, note);
  note('checking and unpacking');
  const files = [...unzip(archive)];
  if (moduleDigest(files) !== expected) throw new Error(`the Go that ${new URL(proxy).host} served does not have the pinned digest`);
  for (const { name, content } of files) write(dir, name.slice(name.indexOf('/', 'golang.org/'.length) + 1), content);
  return path.join(dir, 'bin', 'go');
}

async function download(url, note) {
  const response = await fetch(url, { signal: AbortSignal.any([stepsSignal, AbortSignal.timeout(15 * 60_000)]) });
  if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`);
  const total = Number(response.headers.get('content-length')) || undefined;
  const parts = [];
  let size = 0;
  for await (const part of response.body) {
    parts.push(part);
    size += part.length;
    note(`${(size / 1e6).toFixed(0)} MB${total ? ` of ${(total / 1e6).toFixed(0)}` : ''}`);
  }
  return Buffer.concat(parts);
}

/** Go's "h1" digest: the SHA-256 of the sorted list of the files' SHA-256s and names. */
function moduleDigest(files) {
  const sha256 = (content) => createHash('sha256').update(content);
  const lines = files.map(({ name, content }) => ({ name, line: `${sha256(content).digest('hex')}  ${name}\n` }));
  lines.sort((a, b) => (a.name < b.name ? -1 : 1));
  return `h1:${sha256(lines.map(({ line }) => line).join('')).digest('base64')}`;
}

function write(dir, name, content) {
  const file = path.join(dir, name);
  if (!file.startsWith(dir + path.sep)) throw new Error(`the archive names a file outside its folder: ${name}`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  if (/^(bin|pkg\/tool)\//.test(name)) chmodSync(file, 0o755);
}
