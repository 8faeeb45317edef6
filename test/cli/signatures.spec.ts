import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateKeyPairSync, sign as signBytes } from 'node:crypto';
import { renderPaper, writeIssuedList } from '@comity/documents';
import { aCast } from '../signing/support/cast';
import { encryptedPem, pkcs12 } from '../signing/support/pkcs12';
import { answerTo, startAuthority, type RunningAuthority } from '../signing/support/time-stamp-authority';
import { temporaryFolder } from '../support/agencies';
import { comity, exampleDocument, json } from './comity';

const cast = aCast();
const folder = temporaryFolder('cli-signatures');
const path = (name: string): string => join(folder.path, name);
let authority: RunningAuthority;

beforeAll(async () => {
  writeFileSync(path('paper.pdf'), (await renderPaper(exampleDocument('minimal-preservation'))).bytes);
  writeFileSync(path('key.pem'), cast.prosecutor.keyPem, { mode: 0o600 });
  writeFileSync(path('locked.pem'), encryptedPem(cast.prosecutor, 'open sesame'), { mode: 0o600 });
  writeFileSync(path('cert.pem'), cast.prosecutor.pem + cast.root.pem);
  writeFileSync(path('office.p12'), pkcs12(cast.office, 'open sesame', [cast.root]), { mode: 0o600 });
  writeFileSync(path('root.pem'), cast.root.pem);
  authority = await startAuthority((request) => ({ body: answerTo(request, cast.stamping, new Date()) }));
});
afterAll(async () => {
  await authority?.stop();
  folder.remove();
});

const KEY = ['--key', path('key.pem'), '--cert', path('cert.pem')];
const sign = (from: string, to: string, options: readonly string[] = KEY, env = {}): ReturnType<typeof comity> => comity(['documents', 'sign', path(from), '--out', path(to), ...options], { env });
const verify = async (name: string, options: readonly string[] = []): Promise<{ code: number | null; answer: Record<string, unknown> }> => {
  const { code, out } = await comity(['documents', 'verify', path(name), ...options]);
  return { code, answer: json(out) as Record<string, unknown> };
};

describe('comity documents sign and verify', () => {
  it('signs with a key and a time stamp, then again with a PKCS #12 file, and verifies both', async () => {
    const first = await sign('paper.pdf', 'one.pdf', [...KEY, '--tsa', authority.url, '--visible', '1,60,60,180,70', '--reason', 'Approved', '--place', 'Velmara']);
    expect([first.code, first.errors]).toEqual([0, '']);
    expect(json(first.out)).toMatchObject({ file: path('one.pdf'), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, field: 'Signature1', level: 'B-T' });
    const second = await sign('one.pdf', 'two.pdf', ['--p12', path('office.p12')], { COMITY_KEY_PASSWORD: 'open sesame' });
    expect(json(second.out)).toMatchObject({ field: 'Signature2', level: 'B-B' });
    const { code, answer } = await verify('two.pdf', ['--trust', path('root.pem'), '--json']);
    expect(code).toBe(0);
    expect(Object.keys(answer)).toEqual(['signatures', 'issued', 'intact', 'findings']);
    expect(answer).toMatchObject({ intact: true, issued: null, signatures: [{ field: 'Signature1', trust: 'trusted', reason: 'Approved', place: 'Velmara', timeStamp: { sound: true, trust: 'trusted' } }, { field: 'Signature2', covers: { wholeFile: true } }] });
  });

  it('says of a changed file that it is not intact, and still ends with 0', async () => {
    await sign('paper.pdf', 'good.pdf');
    const bytes = readFileSync(path('good.pdf'));
    bytes[9000]! ^= 1;
    writeFileSync(path('bad.pdf'), bytes);
    const { code, answer } = await verify('bad.pdf');
    expect([code, answer['intact']]).toEqual([0, false]);
    writeFileSync(path('noise.pdf'), 'hello');
    expect((await verify('noise.pdf')).answer).toMatchObject({ signatures: [], intact: false, findings: [{ code: 'NOT_READABLE' }] });
    expect((await verify('paper.pdf')).answer).toMatchObject({ signatures: [], intact: false, findings: [{ code: 'NO_SIGNATURE' }] });
  });

  it('reads a policy, and a list of issued files', async () => {
    const { sha256 } = json((await sign('paper.pdf', 'issued.pdf')).out) as { sha256: string };
    writeFileSync(path('policy.json'), JSON.stringify({ partner: 'VEL', certificates: [cast.prosecutor.pem], timeStampRequired: true }));
    writeFileSync(path('issued.txt'), `# issued by VEL\n${sha256} withdrawn\n`);
    const { answer } = await verify('issued.pdf', ['--trust', path('policy.json'), '--issued', path('issued.txt')]);
    expect(answer).toMatchObject({ issued: { known: true, withdrawn: true }, intact: true, signatures: [{ trust: 'trusted' }] });
  });

  it('asks the signed list of an authority without the net, by the file and by the data inside', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const { sha256, dataSha256 } = await renderPaper(exampleDocument('minimal-preservation'));
    const list = (withdrawn: string | null): string => writeIssuedList({
      authority: 'Prosecutor of Velmara', code: 'VEL', at: '2026-11-21T10:00:00Z', publicKey: pem, entries: [{ file: sha256, data: dataSha256, withdrawn }],
    }, (text) => signBytes(null, Buffer.from(text), privateKey).toString('base64'));
    writeFileSync(path('list.jsonl'), list(null));
    writeFileSync(path('later.jsonl'), list('2026-11-22T10:00:00Z'));
    writeFileSync(path('forged.jsonl'), list(null).replace(sha256, '0'.repeat(64)));
    writeFileSync(path('vel.pem'), pem);
    await sign('paper.pdf', 'signed-again.pdf');
    const asked = async (name: string, register: string, more: readonly string[] = []): Promise<Record<string, unknown>> => (await verify(name, ['--register', path(register), ...more])).answer;
    expect(await asked('paper.pdf', 'list.jsonl', ['--register-key', path('vel.pem')])).toMatchObject({ intact: true, issued: { known: true, withdrawn: false }, register: { authority: 'Prosecutor of Velmara', keyCompared: true, file: { known: true } } });
    expect(await asked('paper.pdf', 'later.jsonl')).toMatchObject({ issued: { withdrawn: true }, register: { keyCompared: false }, findings: [{ code: 'NO_SIGNATURE', level: 'note' }, { code: 'WITHDRAWN' }] });
    expect(await asked('signed-again.pdf', 'list.jsonl')).toMatchObject({ issued: { known: false }, register: { file: { known: false }, data: { known: true, withdrawn: false } } });
    const refused = async (options: readonly string[]): Promise<unknown> => (json((await comity(['documents', 'verify', path('paper.pdf'), ...options])).errors) as { code: string }).code;
    expect(await refused(['--register', path('forged.jsonl')])).toBe('LIST_SIGNATURE_WRONG');
    expect(await refused(['--register', path('list.jsonl'), '--register-key', '0'.repeat(64)])).toBe('LIST_KEY_OTHER');
    expect(await refused(['--register', path('vel.pem')])).toBe('LIST_NOT_UNDERSTOOD');
    expect(await refused(['--register-key', path('vel.pem')])).toBe('NOT_UNDERSTOOD');
  });

  it('takes the password from the environment, never from an argument', async () => {
    const locked = ['--key', path('locked.pem'), '--cert', path('cert.pem')];
    expect((await sign('paper.pdf', 'locked.pdf', locked, { COMITY_KEY_PASSWORD: 'open sesame' })).code).toBe(0);
    expect(json((await sign('paper.pdf', 'x.pdf', locked)).errors)).toMatchObject({ code: 'PASSWORD_MISSING' });
    expect(json((await sign('paper.pdf', 'x.pdf', locked, { COMITY_KEY_PASSWORD: 'wrong' })).errors)).toMatchObject({ code: 'PASSWORD_WRONG' });
    expect(json((await sign('paper.pdf', 'x.pdf', [...locked, '--password', 'x'])).errors)).toMatchObject({ code: 'NOT_UNDERSTOOD' });
  });

  it.each<[string, string, readonly string[], string, string | undefined]>([
    ['no key', 'paper.pdf', [], 'KEY_MISSING', '--key'],
    ['two kinds of key', 'paper.pdf', [...KEY, '--p12', 'x'], 'NOT_UNDERSTOOD', '--p12'],
    ['a key that is not there', 'paper.pdf', ['--key', path('none.pem'), '--cert', path('cert.pem')], 'FILE_NOT_READABLE', undefined],
    ['a key of another', 'paper.pdf', ['--key', path('key.pem'), '--cert', path('root.pem')], 'KEY_NOT_OF_CERTIFICATE', undefined],
    ['a place of four numbers', 'paper.pdf', [...KEY, '--visible', '1,2,3,4'], 'PLACE_NOT_UNDERSTOOD', '--visible'],
    ['a page that is not there', 'paper.pdf', [...KEY, '--visible', '99,60,60,180,70'], 'PAGE_MISSING', undefined],
    ['an address that is none', 'paper.pdf', [...KEY, '--tsa', 'tsa'], 'ADDRESS_NOT_UNDERSTOOD', '--tsa'],
    ['a file that is no PDF', 'cert.pem', KEY, 'PDF_NOT_SOUND', undefined],
  ])('refuses %s with exit code 2 and writes nothing', async (_, from, options, code, field) => {
    const ended = await sign(from, 'refused.pdf', options);
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(json(ended.errors)).toMatchObject({ code, message: expect.any(String) as string, ...(field ? { field } : {}) });
    expect(existsSync(path('refused.pdf'))).toBe(false);
  });

  it('ends with 1 and writes nothing when the time stamping authority is away', async () => {
    const ended = await sign('paper.pdf', 'refused.pdf', [...KEY, '--tsa', 'http://127.0.0.1:9/']);
    expect([ended.code, (json(ended.errors) as { code: string }).code, existsSync(path('refused.pdf'))]).toEqual([1, 'TIME_STAMP_AWAY', false]);
  });

  it('never replaces the file it signs', async () => {
    expect(json((await sign('paper.pdf', 'paper.pdf')).errors)).toMatchObject({ code: 'FILE_NOT_WRITABLE', field: '--out' });
  });

  it.each([['--trust', 'root.pem', '{"roots":[]}', 'TRUST_NOT_UNDERSTOOD'], ['--trust', 'noise', 'hello', 'TRUST_NOT_UNDERSTOOD'], ['--issued', 'list', 'hello', 'LIST_NOT_UNDERSTOOD']])('refuses what is no %s', async (option, name, text, code) => {
    writeFileSync(path(`bad-${name}`), text);
    const ended = await comity(['documents', 'verify', path('paper.pdf'), option, path(`bad-${name}`)]);
    expect([ended.code, (json(ended.errors) as { code: string }).code]).toEqual([2, code]);
  });
});
