import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { renderPaper, signPdf, signerFromPkcs12, verifyPdf, type SignOrder } from '@comity/documents';
import { NOW, aCast } from '../signing/support/cast';
import { example } from './material';

const run = promisify(execFile);
const OUTPUT = { maxBuffer: 64 * 1024 * 1024 };
const cast = aCast();
const folder = mkdtempSync(join(tmpdir(), 'comity-signatures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const order = (more: Partial<SignOrder> = {}): SignOrder => ({ signer: cast.ecdsa, at: NOW, stamper: cast.stamper, ...more });
const frame = { page: 1, x: 320, y: 60, width: 190, height: 70 };

/** Signed papers by name, made once. */
async function signedPapers(): Promise<Map<string, Buffer>> {
  const paper = (await renderPaper(example('COE_TCY_PRESERVATION_29_30', 'complete'))).bytes;
  const base = join(folder, 'base.pdf');
  writeFileSync(base, paper);
  await run('qpdf', ['--object-streams=generate', base, join(folder, 'packed.pdf')]);
  const made = new Map<string, Buffer>();
  const sign = async (name: string, pdf: Buffer, more?: Partial<SignOrder>): Promise<Buffer> => { const { bytes } = await signPdf(pdf, order(more)); made.set(name, bytes); return bytes; };
  await sign('ecdsa', paper);
  await sign('rsa', paper, { signer: cast.rsa, reason: 'Approved', place: 'Вельмара' });
  await sign('certified', paper, { certify: 2, visible: 'block' });
  const two = await sign('two', await sign('visible', paper, { visible: frame, name: 'Олена Ковтун (Olena Kovtun)', reason: 'Схвалено' }), { signer: cast.rsa });
  await sign('three', two, { visible: { ...frame, page: 2 }, name: 'بشير الخالدي' });
  await sign('packed', await sign('packed once', readFileSync(join(folder, 'packed.pdf'))), { signer: cast.rsa, visible: frame });
  return made;
}

describe('signed papers, by the judgement of others', () => {
  let made: Map<string, Buffer>;
  const file = (name: string): string => join(folder, `${name.replaceAll(' ', '-')}.signed.pdf`);
  beforeAll(async () => {
    made = await signedPapers();
    for (const [name, bytes] of made) writeFileSync(file(name), bytes);
  }, 120_000);

  it('are intact by our own', async () => {
    for (const [name, bytes] of made) expect([name, (await verifyPdf(bytes, { now: NOW, trust: cast.trust })).findings.filter(({ level }) => level !== 'note')]).toEqual([name, []]);
  }, 60_000);

  it('are valid for pdfsig, each signature, and the last covers the whole file', async () => {
    const counts = { ecdsa: 1, rsa: 1, certified: 1, visible: 1, two: 2, three: 3, 'packed once': 1, packed: 2 };
    for (const [name, count] of Object.entries(counts)) {
      const { stdout } = await run('pdfsig', ['-nocert', file(name)], OUTPUT);
      expect([name, stdout.match(/Signature is Valid/g)?.length, /ETSI\.CAdES\.detached/.test(stdout)]).toEqual([name, count, true]);
      expect(stdout.slice(stdout.lastIndexOf('Signature #'))).toMatch(/(?<!Not t)otal document signed/i);
    }
  }, 60_000);

  it('are invalid for pdfsig with one byte changed', async () => {
    const bytes = Buffer.from(made.get('ecdsa')!);
    bytes[5000]! ^= 1;
    writeFileSync(file('changed'), bytes);
    expect((await run('pdfsig', ['-nocert', file('changed')], OUTPUT)).stdout).toContain('Digest Mismatch');
  });

  it('are sound for qpdf', async () => {
    for (const name of made.keys()) expect((await run('qpdf', ['--check', file(name)], OUTPUT)).stdout).toContain('No syntax or stream encoding errors found');
  }, 60_000);

  it('stay PDF/A-3a and PDF/UA-1 for veraPDF, and carry their typefaces', async () => {
    const names = ['ecdsa', 'rsa', 'certified', 'visible', 'two', 'three'];
    const { stdout } = await run('java', ['-cp', process.env['COMITY_VERAPDF'] ?? '', 'org.verapdf.apps.GreenfieldCliWrapper', '--format', 'text', '-v', ...names.map(file)], OUTPUT)
      .catch((error: { stdout: string; code: number }) => { if (error.code === 1) return error; throw error as unknown; });
    const failed = names.flatMap((name) => ['3a', 'ua1'].filter((profile) => !stdout.split('\n').some((line) => line.startsWith('PASS ') && line.includes(`${file(name)} ${profile}`))).map((profile) => `${name} ${profile}`));
    expect({ failed, said: stdout.split('\n').filter((line) => line && !line.startsWith('PASS ')).slice(0, 20) }).toEqual({ failed: [], said: [] });
    const { stdout: fonts } = await run('pdffonts', [file('three')]);
    expect(fonts.trim().split('\n').slice(2).filter((line) => !/ yes yes yes +\d+ +\d+$/.test(line))).toEqual([]);
  }, 180_000);

  it('are CAdES for OpenSSL, with the chain', async () => {
    writeFileSync(join(folder, 'root.pem'), cast.root.pem);
    for (const name of ['ecdsa', 'rsa']) {
      const bytes = made.get(name)!;
      const [, from = 0, to = 0] = /\/ByteRange \[0 (\d+) (\d+) /.exec(bytes.toString('latin1'))!.map(Number);
      writeFileSync(join(folder, 'cms.der'), Buffer.from(bytes.toString('latin1', from + 1, to - 1), 'hex'));
      writeFileSync(join(folder, 'covered'), Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]));
      const { stderr } = await run('openssl', ['cms', '-verify', '-cades', '-inform', 'DER', '-binary', '-in', join(folder, 'cms.der'), '-content', join(folder, 'covered'), '-CAfile', join(folder, 'root.pem'), '-out', join(folder, 'out')], OUTPUT);
      expect([name, stderr]).toEqual([name, expect.stringContaining('CAdES Verification successful')]);
    }
  });

  it.each([['as OpenSSL writes it today', []], ['as older programs write it', ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']]])('are made with a PKCS #12 file %s', async (_, how) => {
    writeFileSync(join(folder, 'key.pem'), cast.prosecutor.keyPem, { mode: 0o600 });
    writeFileSync(join(folder, 'chain.pem'), cast.prosecutor.pem + cast.root.pem);
    const target = join(folder, 'key.p12');
    await run('openssl', ['pkcs12', '-export', '-inkey', join(folder, 'key.pem'), '-in', join(folder, 'chain.pem'), '-passout', 'pass:pässwörd', '-out', target, ...how]);
    const signer = signerFromPkcs12(readFileSync(target), 'pässwörd');
    expect([signer.scheme, signer.chain.length]).toEqual(['ecdsa-sha256', 1]);
  });
});
