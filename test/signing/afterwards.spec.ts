import { signPdf, verifyPdf, type Certification, type SignOrder, type Verification } from '@comity/documents';
import { NOW, aCast } from './support/cast';
import { TWO_PAGES, appended, plainPdf, type PlainObject } from './support/plain-pdf';

const cast = aCast();
const verify = (pdf: Buffer): Promise<Verification> => verifyPdf(pdf, { now: NOW, trust: cast.trust });
const codes = ({ findings }: Verification): string[] => findings.map(({ code }) => code);

const attached = '/Names << /EmbeddedFiles << /Names [(data.json) 20 0 R] >> >>';
const FORM: readonly PlainObject[] = [
  { id: 1, value: `<< /Type /Catalog /Pages 2 0 R /AcroForm 10 0 R ${attached} >>` },
  ...TWO_PAGES.slice(1, 2),
  { id: 3, value: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Resources << >> /Contents 4 0 R /Annots [11 0 R] >>' },
  ...TWO_PAGES.slice(3).map((object) => (object.id === 5 ? { ...object, value: object.value.replace('/Contents 6 0 R', '/Contents [6 0 R 30 0 R]') } : object)),
  { id: 10, value: '<< /Fields [11 0 R] >>' },
  { id: 11, value: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (Place) /Rect [10 10 90 30] /P 3 0 R >>' },
  { id: 20, value: '<< /Type /Filespec /F (data.json) /EF << /F 21 0 R >> >>' },
  { id: 21, value: '<< /Type /EmbeddedFile /Length 2 >>', stream: '{}' },
];

async function signed(certify?: Certification): Promise<Buffer> {
  return (await signPdf(plainPdf(FORM), { signer: cast.ecdsa, at: NOW, stamper: cast.stamper, ...(certify ? { certify } : {}) })).bytes;
}

/** The object as it stands last, so that an update can go on from it. */
function last(pdf: Buffer, id: number): string {
  const text = pdf.toString('latin1');
  const at = text.lastIndexOf(`\n${id} 0 obj\n`) + `\n${id} 0 obj\n`.length;
  return text.slice(at, text.indexOf('\nendobj', at));
}
const within = (object: string, from: string | RegExp, to: string): string => { const made = object.replace(from, to); if (made === object) throw new Error(`Nothing to change in ${object}`); return made; };

type Update = (pdf: Buffer) => readonly PlainObject[];
const comment: Update = (pdf) => [
  { id: 150, value: '<< /Type /Annot /Subtype /FreeText /Rect [0 0 300 400] /Contents (Something else) >>' },
  { id: 3, value: within(last(pdf, 3), /\/Annots \[/, '/Annots [150 0 R ') },
];
const filled: Update = (pdf) => [{ id: 11, value: within(last(pdf, 11), '/T ', '/V (Velmara) /T ') }];

it('a file that would keep everybody waiting is not checked to its end, and that is said', async () => {
  const signed = (await signPdf(plainPdf(), { signer: cast.ecdsa, at: NOW })).bytes;
  const many = Array.from({ length: 60 }).reduce<Buffer>((pdf, _each, n) => appended(pdf, [{ id: 50, value: `<< /N ${n} >>` }]), signed);
  expect(await verifyPdf(many, { now: NOW, patience: 0 })).toMatchObject({ intact: false, signatures: [], findings: [{ code: 'NOT_FINISHED', level: 'broken' }] });
  expect((await verifyPdf(many, { now: NOW })).findings.map(({ code }) => code)).toContain('CHANGED_AFTERWARDS');
});

describe('what happens after a signature', () => {
  it.each<[string, Update, string, string, number | undefined]>([
    ['text on a page', () => [{ id: 4, value: '<< /Length 19 >>', stream: '99 99 m 100 100 l S' }], 'content', 'the content of the page was changed', 1],
    ['another content for a page', (pdf) => [{ id: 5, value: within(last(pdf, 5), '/Contents [6 0 R 30 0 R]', '/Contents 4 0 R') }], 'content', 'the content of the page was changed', 2],
    ['a page less', () => [{ id: 2, value: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' }], 'pages', 'pages were added, removed or exchanged', undefined],
    ['pages in another order', () => [{ id: 2, value: '<< /Type /Pages /Kids [5 0 R 3 0 R] /Count 2 >>' }], 'pages', 'pages were added, removed or exchanged', undefined],
    ['other attached data', () => [{ id: 21, value: '<< /Type /EmbeddedFile /Length 7 >>', stream: '{"a":1}' }], 'attachment', 'the attached data were changed', undefined],
    ['another attachment in its place', (pdf) => [{ id: 1, value: within(last(pdf, 1), '20 0 R', '21 0 R') }], 'attachment', 'the attached data were changed', undefined],
    ['an action on opening', (pdf) => [{ id: 1, value: within(last(pdf, 1), '/Type', '/OpenAction << /S /JavaScript /JS (x) >> /Type') }], 'action', 'a reader may carry out by itself', undefined],
    ['another title', () => [{ id: 7, value: '<< /Title (Another letter) /ModDate (D:20261101000000Z) >>' }], 'information', 'title, author', undefined],
    ['a further field', (pdf) => [{ id: 150, value: '<< /FT /Tx /T (More) >>' }, { id: 10, value: within(last(pdf, 10), '/Fields [', '/Fields [150 0 R ') }], 'field', 'a form field was added', undefined],
    ['a comment, which nobody allowed', comment, 'annotation', 'laid over the page', 1],
    ['a field moved over the text', (pdf) => [{ id: 11, value: within(last(pdf, 11), /Rect ?\[[^\]]*\]/, 'Rect [0 0 300 400]') }], 'field', 'a form field was added or changed', undefined],
    ['an object that was referred to and not there', () => [{ id: 30, value: '<< /Length 19 >>', stream: '99 99 m 100 100 l S' }], 'content', 'the content of the page was changed', 2],
    ['something nobody knows', (pdf) => [{ id: 1, value: within(last(pdf, 1), '/Type', '/Collection << >> /Type') }], 'other', 'cannot be told apart', undefined],
  ])('finds %s', async (_, update, kind, words, page) => {
    const before = await signed();
    const answer = await verify(appended(before, update(before)));
    expect(answer.intact).toBe(false);
    expect(answer.signatures[0]).toMatchObject({ valid: true, covers: { wholeFile: false } });
    expect(answer.signatures[0]?.addedAfterwards).toMatchObject([{ kind, allowed: false, ...(page ? { page } : {}) }]);
    expect(answer.findings.find(({ code }) => code === 'CHANGED_AFTERWARDS')).toMatchObject({ level: 'broken', signature: 'Signature1', message: expect.stringContaining(words) as string });
    expect(answer.signatures[0]?.inWords).toMatch(/CHANGED AFTERWARDS.*Only the version that was signed is proven/);
  });

  it.each<[string, Update, string]>([
    ['a field filled in', filled, 'form'],
    ['the date of saving', () => [{ id: 7, value: '<< /Title (A letter) /ModDate (D:20261122000000Z) /Producer (Another) >>' }], 'dates'],
  ])('tells of %s and lets it be', async (_, update, kind) => {
    const before = await signed();
    const answer = await verify(appended(before, update(before)));
    expect(answer).toMatchObject({ intact: true, signatures: [{ addedAfterwards: [{ kind, allowed: true }] }] });
    expect(codes(answer)).toContain('ADDED_AFTERWARDS');
  });

  it.each<[Certification, Update, boolean]>([[1, filled, false], [2, filled, true], [3, filled, true], [1, comment, false], [2, comment, false], [3, comment, true]])('keeps to certification %i', async (certify, update, allowed) => {
    const before = await signed(certify);
    expect((await verify(appended(before, update(before)))).intact).toBe(allowed);
  });

  it('does not take a signature that hides a page for a mere signature', async () => {
    const sign = async (visible: SignOrder['visible']): Promise<Verification> =>
      verify((await signPdf(await signed(), { signer: cast.rsa, at: NOW, stamper: cast.stamper, ...(visible ? { visible } : {}) })).bytes);
    expect(await sign({ page: 1, x: 0, y: 0, width: 300, height: 400 })).toMatchObject({ intact: false, signatures: [{ addedAfterwards: [{ kind: 'annotation', page: 1, allowed: false }] }, { valid: true }] });
    expect(await sign({ page: 1, x: 0, y: 0, width: 120, height: 60 })).toMatchObject({ intact: true, signatures: [{ addedAfterwards: [{ kind: 'signature', page: 1 }] }, {}] });
    expect(await sign(undefined)).toMatchObject({ intact: true });
  });

  it('says nothing was changed where an object was only written again', async () => {
    const before = await signed();
    expect(await verify(appended(before, [{ id: 4, value: last(before, 4).split('\nstream')[0]!, stream: '10 10 m 100 100 l S' }]))).toMatchObject({ intact: true, signatures: [{ addedAfterwards: [] }] });
  });
});

describe('a signature taken away', () => {
  it('with the bytes that brought it leaves a file without signature', async () => {
    const answer = await verify((await signed()).subarray(0, plainPdf(FORM).length));
    expect(answer).toMatchObject({ intact: false, signatures: [] });
    expect(codes(answer)).toContain('NO_SIGNATURE');
  });

  it('by an update is found in the version before', async () => {
    const before = await signed();
    const answer = await verify(appended(before, [{ id: 10, value: '<< /Fields [11 0 R] >>' }, { id: 3, value: within(last(before, 3), /\/Annots \[[^\]]*\]/, '/Annots [11 0 R]') }]));
    expect(codes(answer)).toEqual(expect.arrayContaining(['NO_SIGNATURE', 'SIGNATURE_HIDDEN']));
    expect(answer.intact).toBe(false);
  });

  it('beside another that stays is a change', async () => {
    const first = await signed();
    const both = (await signPdf(first, { signer: cast.rsa, at: NOW, stamper: cast.stamper })).bytes;
    const form = last(both, 10);
    const second = /(\d+ 0 R)\]/.exec(form)?.[1] ?? '';
    const answer = await verify(appended(both, [{ id: 10, value: within(form, /Fields \[[^\]]*\]/, `Fields [11 0 R ${second}]`) }]));
    expect(codes(answer)).toEqual(expect.arrayContaining(['SIGNATURE_HIDDEN', 'CHANGED_AFTERWARDS']));
    expect(answer.signatures.map(({ field }) => field)).toEqual(['Signature2']);
  });

  it.each([['a letter', 'x'], ['a second end', '\nstartxref\n9\n%%EOF\n'], ['blank lines', '\n\n\n']])('and %s behind the end is no longer the file that was signed', async (_, more) => {
    expect((await verify(Buffer.concat([await signed(), Buffer.from(more)]))).intact).toBe(false);
  });
});
