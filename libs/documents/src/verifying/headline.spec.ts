import PDFDocument from 'pdfkit';
import { renderPaper } from '../render';
import { SPECIMEN } from '../specimen';
import { headlineOf } from './headline';
import { verifyPdf, type IssuedFiles } from './verify-pdf';

const now = new Date('2026-11-21T10:00:00Z');
let paper: Buffer;
let data: string;
beforeAll(async () => { ({ bytes: paper, dataSha256: data } = await renderPaper(SPECIMEN)); });

const told = async (pdf: Buffer, issued?: IssuedFiles): Promise<readonly [string, readonly string[], boolean]> => {
  const found = await verifyPdf(pdf, { now, ...(issued ? { issued } : {}) });
  return [headlineOf(found), found.findings.map(({ message }) => message), found.intact];
};
/** One empty page, by another program. */
const letter = (): Promise<Buffer> => new Promise((resolve) => {
  const doc = new PDFDocument({ size: [595, 842], margin: 72 } as unknown as PDFDocument.Options);
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
  doc.end();
});
const longer = (): Buffer => Buffer.concat([paper, Buffer.from('\n')]);

describe('the first line of a check', () => {
  it('calls a file that nobody signed not proven, and says what to do by what it is', async () => {
    const [ofLetter, ofPaper] = [await told(await letter()), await told(paper)];
    expect([ofLetter[0], ofPaper[0]]).toEqual(Array(2).fill('NOT PROVEN: nothing vouches for this file.'));
    expect([ofLetter[2], ofPaper[2]]).toEqual([false, false]);
    expect(ofLetter[1].join()).not.toContain('--register');
    expect(ofPaper[1].join()).toContain('ask with --register');
  });

  it('says that the register vouches where it does', async () => {
    const [line, messages, intact] = await told(paper, () => Promise.resolve({ known: true }));
    expect([line, intact]).toEqual(['INTACT: the register of issued papers vouches for the file, byte for byte.', true]);
    expect(messages.join()).toContain('register of issued papers vouches');
    expect((await told(paper, () => Promise.resolve({ known: true, withdrawn: true })))[0]).toContain('WITHDRAWN');
  });

  it('says that a file was changed since it was issued where only its data are known', async () => {
    const [line, messages] = await told(longer(), (sha256) => Promise.resolve({ known: sha256 === data }));
    expect(line).toBe('NOT INTACT: do not rely on this file.');
    expect(messages.join()).toContain('Changed since it was issued');
    expect(messages.join()).not.toContain('--register');
  });

  it('does not send back to a register that was asked', async () => {
    const [line, messages] = await told(paper, () => Promise.resolve({ known: false }));
    expect(line).toContain('NOT PROVEN');
    expect(messages.join()).not.toContain('--register');
  });

  it('says of an unreadable file how many signatures it held', async () => {
    const broken = (ranges: number): Buffer => Buffer.from(`%PDF-1.7\n${Array.from({ length: ranges }, (_, n) => `<</ByteRange [0 ${n + 5} 20 30]>>`).join('\n')}`);
    expect((await told(broken(1)))[1]).toEqual([expect.stringContaining('holds a signature, but it was altered or damaged')]);
    expect((await told(broken(2)))[1]).toEqual([expect.stringContaining('holds 2 signatures')]);
    expect((await told(broken(0)))[1]).toEqual([expect.not.stringContaining('signature')]);
  });
});
