import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AgencySeal, SigningError, verifyPdf } from '@comity/documents';
import { aCast, NOW } from './support/cast';
import { aHolder } from './support/certificates';
import { encryptedPem, pkcs12 } from './support/pkcs12';
import { answerTo, startAuthority, type RunningAuthority } from './support/time-stamp-authority';
import { aPaper } from './support/papers';

const cast = aCast();
const folder = mkdtempSync(join(tmpdir(), 'comity-seal-'));
let paper: Buffer;
let authority: RunningAuthority;

beforeAll(async () => {
  paper = await aPaper();
  authority = await startAuthority((request) => ({ body: answerTo(request, cast.stamping, NOW) }));
});
afterAll(async () => {
  await authority?.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Files = Readonly<Record<string, string | Buffer>>;
const PEM: Files = { 'key.pem': cast.prosecutor.keyPem, 'certificates.pem': cast.prosecutor.pem + cast.root.pem };

let agencies = 0;
/** A folder with the key of one more agency. @returns its code */
function keyOf(files: Files, mode = 0o600): string {
  const code = `BE-V${(agencies += 1)}`;
  mkdirSync(join(folder, code), { mode: 0o700 });
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, code, name), content);
    chmodSync(join(folder, code, name), mode);
  }
  return code;
}

const seal = (agencyCode: string, part: { tsa?: string; visible?: boolean; expected?: boolean } = {}): ReturnType<AgencySeal['seal']> =>
  new AgencySeal({ folder, visible: part.visible ?? false, ...(part.tsa ? { tsa: part.tsa } : {}) }).seal(paper, { agencyCode, at: NOW, expected: part.expected ?? false });

const refusal = async (...given: Parameters<typeof seal>): Promise<string> =>
  seal(...given).then(() => 'sealed', (error: unknown) => {
    if (error instanceof SigningError) return error.code;
    throw error;
  });

describe('the key that signs the papers of an agency', () => {
  it.each([
    ['PEM', PEM],
    ['PEM with a password', { ...PEM, 'key.pem': encryptedPem(cast.prosecutor, 'open sesame'), password: 'open sesame\n' }],
    ['PKCS #12', { 'key.p12': pkcs12(cast.prosecutor, 'open sesame', [cast.root]), password: 'open sesame' }],
  ] as const)('is taken from its folder (%s)', async (_kind, files) => {
    const sealed = await seal(keyOf(files));
    expect(sealed?.signature).toEqual({ level: 'B-B', signer: cast.prosecutor.name, qualified: null });
    expect(await verifyPdf(sealed!.bytes, { now: NOW, trust: cast.trust })).toMatchObject({ intact: true, signatures: [{ trust: 'trusted' }] });
  });

  it('is stamped with the time of an authority, and seen in the frame of the paper where that is set', async () => {
    const sealed = await seal(keyOf(PEM), { tsa: authority.url, visible: true });
    expect(sealed?.signature.level).toBe('B-T');
    expect(await verifyPdf(sealed!.bytes, { now: NOW, trust: cast.trust })).toMatchObject({ intact: true, signatures: [{ timeStamp: { sound: true, trust: 'trusted' } }] });
  });

  it('is called qualified where its certificate says so, and nowhere else', async () => {
    const holder = aHolder({ name: 'Seal of Velmara', issuer: cast.root, qualified: 'seal' });
    expect((await seal(keyOf({ 'key.pem': holder.keyPem, 'certificates.pem': holder.pem })))?.signature).toEqual({ level: 'B-B', signer: 'Seal of Velmara', qualified: 'seal' });
    const known = new AgencySeal({ folder, visible: false });
    const own = [{ 'key.pem': holder.keyPem, 'certificates.pem': holder.pem }, PEM, { 'key.pem': holder.keyPem }, withCertificate({ until: '2026-01-01T00:00:00Z' })].map((files) => known.standingOf(keyOf(files), NOW));
    expect([...own, known.standingOf('BE-NONE', NOW)]).toEqual([{ key: 'usable', certificate: 'seal' }, { key: 'usable', certificate: null }, { key: 'not-usable' }, { key: 'not-usable' }, { key: 'none' }]);
    expect(known.certificateOf('BE-NONE', NOW)).toBeNull();
  });

  it('is not needed: without a folder, or with the word "off", papers are sealed by their digest alone', async () => {
    expect(await seal('GE-TSK')).toBeNull();
    expect(await seal(keyOf({ off: '' }), { expected: true })).toBeNull();
  });

  it.each([
    ['is gone, though the agency signed until now', {}, 'KEY_MISSING', true],
    ['has a folder with nothing in it', {}, 'KEY_MISSING', false],
    ['has no certificate', { 'key.pem': cast.prosecutor.keyPem }, 'KEY_MISSING', false],
    ['has a certificate of another', { ...PEM, 'certificates.pem': cast.office.pem }, 'KEY_NOT_OF_CERTIFICATE', false],
    ['has a wrong password', { 'key.p12': pkcs12(cast.prosecutor, 'open sesame'), password: 'hocus pocus' }, 'PASSWORD_WRONG', false],
    ['has expired', withCertificate({ until: '2026-01-01T00:00:00Z' }), 'CERTIFICATE_NOT_VALID', false],
    ['comes from nobody who is trusted', { ...PEM, 'roots.pem': aHolder({ name: 'Other Root', authority: true }).pem }, 'CERTIFICATE_NOT_TRUSTED', false],
  ] as const)('that %s signs nothing', async (_what, files, code, expected) => {
    expect(await refusal(expected ? 'XX-GONE' : keyOf(files), { expected })).toBe(code);
  });

  it('that others on the computer can read signs nothing', async () => {
    expect(await refusal(keyOf(PEM, 0o640))).toBe('KEY_FILE_OPEN');
  });

  it('signs nothing while the time stamping authority is away: no paper goes without its time', async () => {
    expect(await refusal(keyOf(PEM), { tsa: 'http://127.0.0.1:1/' })).toBe('TIME_STAMP_AWAY');
  });

  it('leads to its root where one is given', async () => {
    expect((await seal(keyOf({ ...PEM, 'roots.pem': cast.root.pem })))?.signature.signer).toBe(cast.prosecutor.name);
  });
});

function withCertificate(part: { until: string }): Files {
  const holder = aHolder({ name: 'Office of Velmara', issuer: cast.root, ...part });
  return { 'key.pem': holder.keyPem, 'certificates.pem': holder.pem };
}
