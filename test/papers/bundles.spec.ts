import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { mergePdf, renderClockSheet, renderClosureLetter, renderCustodyList, renderPaper, renderProofOfSilence, signPdf, type BundlePart, type ClockFacts, type MergedPdf } from '@comity/documents';
import { NOW, aCast } from '../signing/support/cast';
import { markPng } from '../support/pictures';
import { example } from './material';

const run = promisify(execFile);
const OUTPUT = { maxBuffer: 64 * 1024 * 1024 };
const folder = mkdtempSync(join(tmpdir(), 'comity-bundles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const letterhead = { name: 'Office of the Public Prosecutor, Valmere', address: ['Gerechtsplein 1', '0000 Valmere'], picture: markPng('alpha') };
const reference = 'VAL-2026-00043';
const clock: ClockFacts = {
  label: 'The answer is due', basis: 'Directive 2014/41/EU, Article 12(4)', owedBy: 'them', outcome: 'running', startsAt: '2026-09-02T09:15:00Z', due: '2026-10-01T22:00:00Z', actBy: '2026-10-01T22:00:00Z', wholeDay: true, zone: 'Europe/Brussels', profile: 'eu-1182',
  verified: true, doubts: [], law: '2026.2', calendar: 'BE-2026', steps: [{ step: 'dayOfEventExcluded', params: { day: '2026-09-02', zone: 'Europe/Brussels' }, basis: 'Reg. 1182/71 Art. 3(1)' }], ledger: [{ at: '2026-09-02T09:20:00Z', what: 'set', newDue: '2026-10-01T22:00:00Z' }],
};
const file = { name: 'დასკვნა.pdf', size: 1200, sha256: 'c'.repeat(64) };

async function letters(): Promise<ReadonlyMap<string, Buffer>> {
  const common = { reference, letterhead, at: NOW };
  const message = { id: '01990000-0000-7000-8000-000000000001', type: 'request', sequence: 1, at: '2026-09-02T09:10:00Z', digest: 'd'.repeat(64), deliveredAt: '2026-09-02T09:15:00Z', attempts: [] };
  return new Map([
    ['sheet', (await renderClockSheet({ ...common, clock })).bytes],
    ['silence', (await renderProofOfSilence({ ...common, partner: 'Central authority of Tskaldidi', messages: [message], clock })).bytes],
    ['closure', (await renderClosureLetter({ ...common, partner: 'Central authority of Tskaldidi', request: 'European Investigation Order', basis: 'Directive 2014/41/EU', closedAt: NOW.toISOString(), outcome: 'Executed in full.', files: [file] })).bytes],
    ['custody', (await renderCustodyList({ ...common, files: [{ ...file, entries: [{ at: NOW.toISOString(), what: 'read', by: 'A. Person', sha256: file.sha256 }] }] })).bytes],
    ['custody-landscape', (await renderCustodyList({ ...common, files: [{ ...file, entries: Array.from({ length: 60 }, (_, n) => ({ at: new Date(NOW.getTime() + n * 60_000).toISOString(), what: n === 0 ? 'intake' : 'read', by: 'A. Person', sha256: file.sha256 })) }] }, 'a4-landscape')).bytes],
  ]);
}

describe('bundles and letters, by the judgement of others', () => {
  const files = new Map<string, string>();
  let merged: MergedPdf;
  beforeAll(async () => {
    const cast = aCast();
    const paper = (await renderPaper(example('EIO_ANNEX_A', 'complete'))).bytes;
    const signed = (await signPdf(paper, { signer: cast.ecdsa, at: NOW, visible: 'block' })).bytes;
    const own = await letters();
    const parts: readonly BundlePart[] = [{ role: 'paper', name: 'request.pdf', bytes: signed }, { role: 'translation', name: 'مطلوب.pdf', bytes: (await renderPaper(example('MLA_REQUEST', 'complete'))).bytes }, ...[...own].map(([name, bytes]): BundlePart => ({ role: 'letter', name: `${name}.pdf`, bytes }))];
    merged = await mergePdf({ reference, title: 'European Investigation Order', organisation: letterhead.name, letterhead, at: NOW, parts });
    for (const [name, bytes] of [...own, ['bundle', merged.bytes] as const]) {
      files.set(name, join(folder, `${name}.pdf`));
      writeFileSync(join(folder, `${name}.pdf`), bytes);
    }
  }, 300_000);

  it('are PDF/A-3a and PDF/UA-1, signed papers among their parts', async () => {
    expect(merged.conformance).toBe('PDF/A-3a and PDF/UA-1');
    const { stdout } = await run('java', ['-cp', process.env['COMITY_VERAPDF'] ?? '', 'org.verapdf.apps.GreenfieldCliWrapper', '--format', 'text', '-v', '--recurse', folder], OUTPUT)
      .catch((error: { stdout: string; code: number }) => { if (error.code === 1) return error; throw error as unknown; });
    const lines = stdout.split('\n');
    const failed = [...files.keys()].filter((name) => !['3a', 'ua1'].every((profile) => lines.some((line) => line.startsWith('PASS ') && line.includes(`/${name}.pdf ${profile}`))));
    expect({ failed, said: lines.filter((line) => !line.startsWith('PASS ')).filter(Boolean).slice(0, 20) }).toEqual({ failed: [], said: [] });
  }, 300_000);

  it('are sound', async () => {
    for (const path of files.values()) expect((await run('qpdf', ['--check', path], OUTPUT)).stdout).toContain('No syntax or stream encoding errors found');
  }, 120_000);

  it('say on each page which it is, once', async () => {
    const { stdout } = await run('pdftotext', ['-layout', files.get('bundle')!, '-'], OUTPUT);
    const stamps = stdout.split('\n').flatMap((line) => /· bundle page (\d+)\s*$/.exec(line)?.[1] ?? []).map(Number);
    expect(stamps).toEqual(Array.from({ length: merged.pages }, (_, n) => n + 1));
    expect(stdout).toContain(`${reference} · translation · page 1 of ${merged.files[1]?.pages}`);
  });

  it('attach what would lose its signature, as it came', async () => {
    const { stdout } = await run('pdfdetach', ['-list', files.get('bundle')!], OUTPUT);
    expect(stdout).toContain('001 request.pdf');
    await run('pdfdetach', ['-savefile', '001 request.pdf', '-o', join(folder, 'out.signed'), files.get('bundle')!], OUTPUT);
    expect((await run('pdfsig', [join(folder, 'out.signed')], OUTPUT).catch((error: { stdout: string }) => error)).stdout).toContain('Signature is Valid');
  });
});
