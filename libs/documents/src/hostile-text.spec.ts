import { renderPaper, type FormDocumentLike } from './index';
import { pageTexts } from './reading/page-text';
import { PdfFile } from './reading/pdf-file';
import type { PdfValue } from './reading/pdf-syntax';
import { SPECIMEN } from './specimen';

/** The same text wherever a person may write. */
const everywhere = (text: string): FormDocumentLike => ({
  ...SPECIMEN,
  values: {
    ...SPECIMEN.values,
    2: { reference: text },
    5: { requestingAuthority: { name: text, organisation: text, address: text } },
    10: { facts: text, dataOffenceLink: text },
    11: { ...SPECIMEN.values['11'], selectors: [{ kind: 'other', value: text }] },
    17: { attachments: [{ title: text, kind: 'order' }], signature: { name: text, post: text, date: '2026-11-12', method: 'handwritten' } },
  },
});

const OPERATORS = ') Tj ET Q >> endstream endobj 1 0 obj << /S /URI /URI (http://evil.example) /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>';
const ACTIVE = new Set(['Annots', 'AA', 'OpenAction', 'JS', 'JavaScript', 'URI', 'Launch', 'AcroForm']);

function keysOf(value: PdfValue | undefined, into: Set<string>): Set<string> {
  if (value instanceof Map) for (const [key, inner] of value) { into.add(key); keysOf(inner, into); }
  else if (Array.isArray(value)) for (const inner of value as readonly PdfValue[]) keysOf(inner, into);
  return into;
}

const activeKeys = (bytes: Buffer): string[] => {
  const keys = new Set<string>();
  for (const { value } of new PdfFile(bytes).objects.values()) keysOf(value, keys);
  return [...keys].filter((key) => ACTIVE.has(key));
};

const textOf = (bytes: Buffer): string => pageTexts(new PdfFile(bytes)).join(' ').replace(/\s+/g, ' ');

describe('hostile text', () => {
  it('stays text when it looks like the syntax of the file', async () => {
    const { bytes } = await renderPaper(everywhere(OPERATORS));
    expect(activeKeys(bytes)).toEqual([]);
    expect(textOf(bytes).replaceAll(' ', '')).toContain(OPERATORS.replaceAll(' ', ''));
  });

  it('leaves the metadata well-formed', async () => {
    const { bytes } = await renderPaper(everywhere('</rdf:li> & ]]> <x>'));
    const xmp = bytes.toString('latin1').match(/<x:xmpmeta[\s\S]*<\/x:xmpmeta>/)?.[0] ?? '';
    expect(xmp).toContain('&lt;/rdf:li&gt; &amp; ]]&gt; &lt;x&gt;');
  });

  it.each([
    ['forced directions', 'invoice\u202efdp.exe\u202c', 'invoicefdp.exe'],
    ['unclosed isolates', `a${'\u2067'.repeat(300)}b`, 'ab'],
    ['control characters', 'a\u0000b\u0007c\u001bd\u009fe', 'abcde'],
    ['separators of lines', 'first\u2028second\u0085third', 'first second third'],
    ['nothing but marks', '\u0301\u0301 x', 'x'],
  ])('prints what is left of %s', async (_, given, printed) => {
    expect(textOf((await renderPaper(everywhere(given))).bytes)).toContain(printed);
  });

  it.each([
    ['a word of 5,000 letters', 'x'.repeat(5000), 20],
    ['5,000 empty lines', '\n'.repeat(5000), 10],
    ['a narrative of thirty pages', `${'The quick brown fox jumps over the lazy dog. '.repeat(16)}\n\n`.repeat(90), 45],
  ])('bounds %s', async (_, text, most) => {
    const { pages, bytes } = await renderPaper({ ...SPECIMEN, values: { ...SPECIMEN.values, 10: { facts: text } } });
    expect(pages).toBeLessThanOrEqual(most);
    expect(textOf(bytes).replace(/[^x]/g, '').length).toBeGreaterThanOrEqual(text.replace(/[^x]/g, '').length);
  });

  it('refuses more text than a paper can hold', async () => {
    await expect(renderPaper(everywhere('x '.repeat(200_000)))).rejects.toThrow(/Move long texts into attachments/);
  });
});
