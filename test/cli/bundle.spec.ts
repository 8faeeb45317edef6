import { signPdf } from '@comity/documents';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aCast } from '../signing/support/cast';
import { temporaryFolder } from '../support/agencies';
import { comity, exampleDocument, json } from './comity';

const folder = temporaryFolder('cli-bundle');
afterAll(() => folder.remove());
const path = (name: string): string => join(folder.path, name);
const document = exampleDocument('minimal-preservation');
const at = ['--at', '2026-11-21T10:00:00Z'];

beforeAll(async () => {
  await comity(['documents', 'render', '--draft', '--out', path('request.pdf')], { input: JSON.stringify(document) });
  writeFileSync(path('table.csv'), 'a;b\n1;2\n');
});

describe('comity documents extract', () => {
  it('gives back what was rendered', async () => {
    const { code, out } = await comity(['documents', 'extract', path('request.pdf')]);
    expect([code, json(out)]).toEqual([0, document]);
  });

  it('names what a copy for the addressee leaves out', async () => {
    await comity(['documents', 'render', '--draft', '--copy', 'addressee', '--out', path('copy.pdf')], { input: '{"form":"EPOC_ANNEX_I","lang":"en","values":{}}' });
    expect(json((await comity(['documents', 'extract', path('copy.pdf')])).out)).toMatchObject({ form: 'EPOC_ANNEX_I', values: {}, omitted: expect.arrayContaining([expect.stringMatching(/^M\./)]) as object });
  });

  it('gives the data of a file whose signature is broken, and says so on standard error', async () => {
    const { bytes } = await signPdf(readFileSync(path('request.pdf')), { signer: aCast().rsa, at: new Date() });
    writeFileSync(path('signed.pdf'), bytes);
    const sound = await comity(['documents', 'extract', path('signed.pdf')]);
    expect([sound.code, json(sound.out), sound.errors]).toEqual([0, document, '']);
    // A sign of the first line, which says no more than that these are bytes.
    writeFileSync(path('changed.pdf'), Buffer.from(bytes.map((byte, n) => (n === 12 ? byte ^ 1 : byte))));
    const changed = await comity(['documents', 'extract', path('changed.pdf')]);
    expect([changed.code, json(changed.out)]).toEqual([0, document]);
    expect(changed.errors).toMatch(/^WARNING: .*changed\.pdf: .+: The file was altered after it was signed: its digest is not the signed one\. \[DIGEST_DIFFERS\]\n.*documents verify/);
  });

  it.each([['table.csv', 'PDF_NOT_READABLE'], ['nowhere.pdf', 'FILE_NOT_READABLE']])('refuses %s with a code', async (name, code) => {
    const ended = await comity(['documents', 'extract', path(name)]);
    expect([ended.code, ended.out, json(ended.errors)]).toEqual([2, '', expect.objectContaining({ code })]);
  });
});

describe('comity documents bundle', () => {
  it('makes one PDF, the same each time, from the paper’s own reference and title', async () => {
    const make = async (name: string): Promise<unknown> => json((await comity(['documents', 'bundle', '--out', path(name), ...at, path('request.pdf'), path('table.csv')])).out);
    const answer = await make('one.pdf');
    expect(answer).toMatchObject({ conformance: 'PDF/A-3a and PDF/UA-1', files: [{ label: 'request', name: 'request.pdf' }, { label: 'annex 1', pages: null, because: ['not-pdf'] }] });
    expect(await make('two.pdf')).toMatchObject({ sha256: (answer as { sha256: string }).sha256 });
    expect(readFileSync(path('one.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('makes a bag', async () => {
    const { code, out } = await comity(['documents', 'bundle', '--bagit', '--out', path('bag.zip'), ...at, path('request.pdf'), path('table.csv'), '--translation', path('request.pdf')]);
    expect([code, json(out)]).toEqual([0, expect.objectContaining({ payload: ['data/paper/request.pdf', 'data/annexes/table.csv', 'data/translations/request.pdf', 'data/index.json', 'data/case-uco.jsonld'] })]);
  });

  it.each([
    ['REFERENCE_NEEDED', (): string[] => [path('table.csv')]],
    ['TIME_NOT_ACCEPTABLE', (): string[] => [path('request.pdf'), '--at', 'today']],
    ['FILE_NOT_READABLE', (): string[] => [path('request.pdf'), path('nowhere.pdf')]],
  ])('refuses with %s and writes nothing', async (code, args) => {
    const ended = await comity(['documents', 'bundle', '--out', path('never.pdf'), ...args()]);
    expect([ended.code, json(ended.errors)]).toEqual([2, expect.objectContaining({ code })]);
    expect(() => readFileSync(path('never.pdf'))).toThrow('ENOENT');
  });
});
