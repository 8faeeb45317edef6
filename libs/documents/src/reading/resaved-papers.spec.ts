import type { FormId } from '@comity/domain';
import { formSchema } from '../forms/form-schema';
import { extractPaper, renderPaper } from '../index';
import { IncrementalUpdate } from '../signing/writing/incremental-update';
import { dictionaryOf, textString, withMembers } from '../signing/writing/write-value';
import { SPECIMEN } from '../specimen';
import { PdfFile } from './pdf-file';
import { Name, type Reference, Word, type PdfValue } from './pdf-syntax';

let paper: Buffer;
beforeAll(async () => { paper = (await renderPaper(SPECIMEN)).bytes; });

/** The paper with another root, as a program that adds to it would save it. */
function changed(change: (file: PdfFile, update: IncrementalUpdate, specification: PdfValue) => Readonly<Record<string, PdfValue>>): Buffer {
  const file = new PdfFile(paper);
  const update = new IncrementalUpdate(file);
  const [, specification] = file.list(file.dictionary(file.dictionary(file.root.get('Names')).get('EmbeddedFiles')).get('Names'));
  update.put(file.trailer.get('Root') as Reference, withMembers(file.root, change(file, update, specification!)));
  return update.finish().bytes;
}
const GONE = new Word('null');
const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
const noteOn = (file: PdfFile, update: IncrementalUpdate, specification: PdfValue): Readonly<Record<string, PdfValue>> => {
  const [page] = file.list(file.dictionary(file.root.get('Pages')).get('Kids'));
  update.put(page as Reference, withMembers(file.dictionary(page), { Annots: [dictionaryOf({ Type: new Name('Annot'), Subtype: new Name('FileAttachment'), Rect: [0, 0, 9, 9], FS: specification })] }));
  return { Names: GONE, AF: GONE };
};
const data = (update: IncrementalUpdate, text: string): PdfValue => dictionaryOf({ Type: new Name('Filespec'), F: textString('data.json'), EF: dictionaryOf({ F: update.add(dictionaryOf({ Length: Buffer.byteLength(text) }), Buffer.from(text)) }) });
const only = (specification: PdfValue): Readonly<Record<string, PdfValue>> => ({ AF: GONE, Names: dictionaryOf({ EmbeddedFiles: dictionaryOf({ Names: [textString('data.json'), specification] }) }) });

describe('a paper that another program has saved gives back what went in', () => {
  it.each<[string, Parameters<typeof changed>[0]]>([
    ['with an update behind it', () => ({})],
    ['with a tree of names in branches', (_, __, at) => ({ AF: GONE, Names: dictionaryOf({ EmbeddedFiles: dictionaryOf({ Kids: [dictionaryOf({ Kids: [dictionaryOf({ Limits: [textString('data.json'), textString('data.json')], Names: [textString('data.json'), at] })] })] }) }) })],
    ['under another key', (_, __, at) => ({ AF: GONE, Names: dictionaryOf({ EmbeddedFiles: dictionaryOf({ Names: [utf16('Untitled Object'), at] }) }) })],
    ['without a tree of names', () => ({ Names: GONE })],
    ['pinned to a page', noteOn],
  ])('%s', (_, change) => expect(extractPaper(changed(change))).toEqual({ document: SPECIMEN, omitted: [], order: {}, schema: formSchema(SPECIMEN.form as FormId) }));
});

describe('a paper that does not is refused with a code', () => {
  it.each<[string, () => Buffer]>([
    ['PDF_NOT_READABLE', () => paper.subarray(0, paper.length / 2)],
    ['PDF_ENCRYPTED', () => Buffer.from(paper.toString('latin1').replace(/trailer\s*<</, 'trailer <</Encrypt 1 0 R '), 'latin1')],
    ['NO_DATA', () => changed(() => ({ Names: GONE, AF: GONE }))],
    ['DATA_TWICE', () => changed((_, update, at) => ({ Names: dictionaryOf({ EmbeddedFiles: dictionaryOf({ Names: [textString('a'), at, textString('b'), data(update, '{}')] }) }) }))],
    ['DATA_CHANGED', () => changed((_, update) => only(data(update, JSON.stringify({ ...SPECIMEN, lang: 'fr' }))))],
  ])('%s', (code, make) => expect(() => extractPaper(make())).toThrow(expect.objectContaining({ name: 'NotAPaperError', code })));

  it('DATA_NOT_A_DOCUMENT, where no keywords say otherwise', () => {
    for (const text of ['{', '[]', '{"form":"X"}', 'null']) {
      const bytes = changed((file, update) => { update.put(file.trailer.get('Info') as Reference, dictionaryOf({})); return only(data(update, text)); });
      expect(() => extractPaper(bytes)).toThrow(expect.objectContaining({ code: 'DATA_NOT_A_DOCUMENT' }));
    }
  });
});

it('a copy for the addressee names what it leaves out', async () => {
  const form = { form: 'EPOC_ANNEX_I', lang: 'en', values: {} };
  const made = await renderPaper(form, { draft: true, copy: 'addressee' });
  const { omitted } = extractPaper(made.bytes);
  expect(omitted.length).toBeGreaterThan(0);
  expect(omitted.every((name) => /^M\.\w+$/.test(name))).toBe(true);
});
