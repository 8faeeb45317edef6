import { gzipSync } from 'node:zlib';
import { renderPaper } from '../index';
import { SPECIMEN } from '../specimen';
import type { IntakeFinding } from './finding';
import { inspectFile } from './inspect-file';
import { defaultIntakeLimits } from './limits';
import { compoundOf, jpegOf, pdfOf, pdfStream, pngOf, tarOf, windowsProgram, wordOf, zipOf } from './samples';

jest.setTimeout(60_000);

const found = async (name: string, bytes: Buffer): Promise<readonly IntakeFinding[]> => (await inspectFile({ name, bytes })).findings;
const codes = async (name: string, bytes: Buffer): Promise<string[]> => (await found(name, bytes)).map(({ code }) => code);
const script = '<< /S /JavaScript /JS (app.launch\\(1\\)) >>';

describe('what comes in plain', () => {
  it.each([['text', 'note.txt', Buffer.from('Nothing to see.')], ['a PDF', 'order.pdf', pdfOf()], ['a ZIP', 'files.zip', zipOf({ name: 'a.txt', content: 'text' })], ['a picture', 'photo.jpg', jpegOf({ metadata: false })], ['Word', 'letter.docx', wordOf()]])(
    'is not suspected: %s', async (_, name, bytes) => expect(await found(name, bytes)).toEqual([]));

  it.each([['a message that quotes a page', 'mail.txt', 'See <html><script>alert(1)</script>'], ['data', 'data.json', '{"x":"<svg onload=x()>"}']])('is not suspected: %s', async (_, name, text) => expect(await found(name, Buffer.from(text))).toEqual([]));

  it('has nothing worse than notes where it is a paper of ours', async () => {
    const report = await inspectFile({ name: 'request.pdf', bytes: (await renderPaper(SPECIMEN)).bytes });
    expect([report.mediaType, report.pages! > 0, report.findings.filter(({ level }) => level !== 'note')]).toEqual(['application/pdf', true, []]);
    expect(report.findings).toEqual([expect.objectContaining({ code: 'pdf-embedded-data', params: expect.objectContaining({ name: 'data.json' }) as object })]);
  });
});

describe('a PDF', () => {
  it.each([
    ['a script', pdfOf({ objects: [script] }), 'pdf-script', { object: 4 }],
    ['a script behind a name in disguise', pdfOf({ objects: ['<< /S /J#61vaScript /J#53 (x) >>'] }), 'pdf-disguised-name', {}],
    ['a script on opening', pdfOf({ catalogue: '/OpenAction 4 0 R', objects: [script] }), 'pdf-open-action', { object: 4 }],
    ['an action of its page', pdfOf({ page: '/AA << /O 4 0 R >>', objects: [script] }), 'pdf-automatic-action', { object: 3 }],
    ['a program it starts, with its page', pdfOf({ page: '/Annots [4 0 R]', objects: ['<< /Subtype /Link /A 5 0 R >>', '<< /S /Launch /F (cmd.exe) >>'] }), 'pdf-launch', { object: 5, page: 1 }],
    ['an address', pdfOf({ objects: ['<< /S /URI /URI (https://partner.example/a) >>'] }), 'pdf-link', { object: 4 }],
    ['a form that sends itself', pdfOf({ objects: ['<< /S /SubmitForm /F (https://partner.example) >>'] }), 'pdf-sends-data', { object: 4 }],
    ['another file it opens', pdfOf({ objects: ['<< /S /GoToR /F (\\\\\\\\192.0.2.1\\\\x) >>'] }), 'pdf-other-file', { object: 4 }],
    ['XFA', pdfOf({ catalogue: '/AcroForm << /Fields [] /XFA 4 0 R >>', objects: ['()'] }), 'pdf-xfa', { object: 1 }],
    ['film', pdfOf({ objects: ['<< /Type /Annot /Subtype /RichMedia >>'] }), 'pdf-media', { object: 4 }],
    ['a lock', pdfOf({ trailer: '/Encrypt 4 0 R', objects: ['<< /Filter /Standard >>'] }), 'encrypted', {}],
    ['a signature', pdfOf({ objects: ['<< /Type /Sig /ByteRange [0 1 2 3] /Name (A. Nobody) >>'] }), 'pdf-signature', { object: 4 }],
    ['no table', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n'), 'damaged', {}],
    ['a program inside', pdfOf({ objects: ['<< /Type /Filespec /UF (a.pdf) /EF << /F 5 0 R >> >>', pdfStream('', windowsProgram())] }), 'executable-embedded', { inside: ['a.pdf'] }],
    ['a script in an object stream', pdfOf({ objects: [pdfStream('/Type /ObjStm /N 1 /First 4', Buffer.from(`9 0 ${script}`))] }), 'pdf-script', { object: 9 }],
    ['something in front', Buffer.concat([Buffer.from('first other words\n'), pdfOf()]), 'extra-bytes', { offset: 0 }],
  ])('tells of %s', async (_, bytes, code, place) => {
    const all = await found('order.pdf', bytes);
    expect(all.map((each) => each.code)).toContain(code);
    expect(all.find((each) => each.code === code)!.place).toMatchObject(place);
  });

  it('may hold another PDF, which is looked at like any other', async () => {
    const holding = (inner: Buffer): Buffer => pdfOf({ objects: ['<< /Type /Filespec /UF (annex.pdf) /EF << /F 5 0 R >> >>', pdfStream('', inner)] });
    expect((await found('a.pdf', holding(pdfOf()))).map(({ level }) => level)).toEqual(['note']);
    expect(await found('a.pdf', holding(pdfOf({ objects: [script] })))).toContainEqual(expect.objectContaining({ code: 'pdf-script', place: { inside: ['annex.pdf'], object: 4 } }));
  });

  it('may open at a page of its own', async () => expect(await codes('order.pdf', pdfOf({ catalogue: '/OpenAction << /S /GoTo /D [3 0 R /Fit] >>' }))).toEqual([]));

  it('is refused beyond so many pages', async () => {
    expect((await inspectFile({ name: 'a.pdf', bytes: pdfOf() }, { ...defaultIntakeLimits, pages: 0 })).findings).toMatchObject([{ code: 'too-many-pages', level: 'refuse', params: { pages: 1, limit: 0 } }]);
  });
});

describe('archives and office documents', () => {
  it.each([
    ['a program', 'files.zip', zipOf({ name: 'tool.bin', content: windowsProgram() }), 'executable-inside'],
    ['a program two archives down', 'files.zip', zipOf({ name: 'b.zip', content: zipOf({ name: 't', content: windowsProgram() }) }), 'executable-inside'],
    ['a way out of its folder', 'files.zip', zipOf({ name: '../../start', content: 'x' }), 'path-escapes'],
    ['two names for one entry', 'files.zip', zipOf({ name: 'a.txt', nameInside: 'b.txt', content: 'x' }), 'entry-misdescribed'],
    ['a lock', 'files.zip', zipOf({ name: 'a.txt', content: 'x', flags: 1 }), 'encrypted'],
    ['a bomb', 'files.zip', zipOf({ name: 'a', content: Buffer.alloc(20_000_000) }), 'unpacks-too-large'],
    ['a bomb in gzip', 'files.gz', gzipSync(Buffer.alloc(20_000_000)), 'unpacks-too-large'],
    ['a kind that is not opened', 'files.7z', Buffer.from('377abcaf271c0004', 'hex'), 'archive-not-opened'],
    ['a script by its ending', 'files.tar', tarOf('run.vbs', 'x'), 'runs-by-ending-inside'],
    ['macros', 'letter.docm', wordOf({ name: 'word/vbaProject.bin', content: 'x' }), 'macros'],
    ['macros of old', 'letter.doc', compoundOf('WordDocument', 'VBA'), 'macros'],
    ['a template from elsewhere', 'letter.docx', wordOf({ name: 'word/_rels/settings.xml.rels', content: '<Relationship Type="http://x.example/attachedTemplate" TargetMode="External" Target="http://192.0.2.7/t"/>' }), 'external-content'],
    ['changes that were tracked', 'letter.docx', wordOf({ name: 'word/footnotes.xml', content: '<w:del w:id="1"/>' }), 'tracked-changes'],
    ['an object', 'letter.docx', wordOf({ name: 'word/embeddings/oleObject1.bin', content: 'x' }), 'embedded-object'],
    ['a password', 'letter.docx', compoundOf('EncryptedPackage'), 'encrypted'],
    ['a command in a field', 'table.csv', Buffer.from("a;b\n=cmd|' /C calc'!A0"), 'runs-command'],
  ])('tell of %s', async (_, name, bytes, code) => expect(await codes(name, bytes)).toContain(code));

  it('are refused beyond so many entries', async () => {
    const bytes = zipOf(...Array.from({ length: 30 }, (__, i) => ({ name: `${i}`, content: '' })));
    expect((await inspectFile({ name: 'a.zip', bytes }, { ...defaultIntakeLimits, entries: 20 })).findings).toMatchObject([{ code: 'too-many-entries', level: 'refuse' }]);
  });

  it('are refused where entries share their bytes', async () => {
    const bytes = zipOf({ name: 'a', content: 'aaaa', method: 0 }, { name: 'b', content: 'bbbb', method: 0 });
    bytes.writeUInt32LE(0, bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 42);
    expect(await codes('a.zip', bytes)).toContain('entries-overlap');
  });
});

describe('names and types', () => {
  it.each([
    ['order.pdf.exe', pdfOf(), ['runs-by-ending', 'double-ending']],
    ['fdp\u202e.txt', Buffer.from('x'), ['name-deceives']],
    [`order.pdf${' '.repeat(20)}.txt`, Buffer.from('x'), ['name-deceives', 'double-ending']],
    ['photo.jpg.html', Buffer.from('x'), ['double-ending']],
    ['order.pdf', Buffer.from('x'), ['ending-differs']],
    ['archive.tar.gz', gzipSync(tarOf('a.txt', 'x')), ['nested-archive']],
    ['letter.txt', windowsProgram(), ['executable', 'ending-differs']],
    ['Order of 18. November 2026', Buffer.from('x'), []],
    ['Page of www.shop.example.com', pdfOf(), []],
    ['Statement of J. Bat', pdfOf(), []],
  ])('%j', async (name, bytes, expected) => expect((await codes(name, bytes)).filter((code) => code !== 'nested-too-deep').sort()).toEqual([...expected].sort()));

  it.each([
    ['a picture and an archive', 'photo.jpg', jpegOf({ metadata: false, after: zipOf({ name: 'a', content: 'x' }) })],
    ['a PDF and an archive', 'a.pdf', Buffer.concat([pdfOf(), zipOf({ name: 'a', content: 'x' })])],
    ['a picture and a page', 'a.gif', Buffer.from('GIF89a/*<script>alert(1)</script>*/')],
  ])('tell of %s', async (_, name, bytes) => expect(await codes(name, bytes)).toContain('two-types'));

  it('refuse a picture that no machine has room for', async () => expect(await codes('a.png', pngOf({ width: 60_000, height: 60_000 }))).toContain('picture-too-large'));
});
