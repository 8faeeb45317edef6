import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { papers, written } from './material';

const run = promisify(execFile);
const OUTPUT = { maxBuffer: 64 * 1024 * 1024 };

/** Every paper of every form, as an archive and as a reader for the blind see it. */
describe('all papers', () => {
  let made: Awaited<ReturnType<typeof written>>;
  beforeAll(async () => { made = await written(papers()); }, 600_000);
  afterAll(() => made.remove());

  it('are PDF/A-3a and PDF/UA-1 by the judgement of veraPDF', async () => {
    const classPath = process.env['COMITY_VERAPDF'] ?? '';
    // without a named profile each file is judged by all that it claims to be, in one run
    const { stdout } = await run('java', ['-cp', classPath, 'org.verapdf.apps.GreenfieldCliWrapper', '--format', 'text', '-v', '--recurse', made.folder], OUTPUT)
      .catch((error: { stdout: string; code: number }) => { if (error.code === 1) return error; throw error as unknown; });
    const lines = stdout.split('\n');
    const passed = (file: string, profile: string): boolean => lines.some((line) => line.startsWith('PASS ') && line.includes(`/${basename(file)} ${profile}`));
    const failed = made.files.filter((file) => !passed(file, '3a') || !passed(file, 'ua1')).map((file) => basename(file));
    expect({ failed, said: lines.filter((line) => !line.startsWith('PASS ')).slice(0, 40).filter(Boolean) }).toEqual({ failed: [], said: [] });
    expect(made.files.length).toBeGreaterThanOrEqual(37 * 3 + 6);
  }, 900_000);

  it('are sound files by the judgement of qpdf', async () => {
    for (const file of made.files) {
      const { stdout } = await run('qpdf', ['--check', file], OUTPUT);
      expect(`${basename(file)}: ${stdout}`).toContain('No syntax or stream encoding errors found');
    }
  }, 600_000);

  it('carry all their typefaces, each with the meaning of its signs', async () => {
    for (const file of made.files) {
      const { stdout } = await run('pdffonts', [file], OUTPUT);
      const fonts = stdout.trim().split('\n').slice(2).map((line) => (/ (yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(line) ?? []).slice(1));
      expect(fonts.length).toBeGreaterThan(0);
      expect({ file: basename(file), fonts: fonts.filter((flags) => flags.join() !== 'yes,yes,yes') }).toEqual({ file: basename(file), fonts: [] });
    }
  }, 600_000);
});
