import { documents, letter } from './letters.mjs';
import { inTurn } from './peers/pdfkit.mjs';

/** Comity: everything a paper has: tags, archive, attached data, square code, running lines, rows. */
export function comity() {
  return {
    name: 'Comity: tagged, PDF/A-3a and PDF/UA-1, data attached',
    print: (numbers) => inTurn(numbers, async (n) => (await documents.renderPaper(letter(n))).bytes),
    /** One text as the facts of a draft. */
    printText: (letters) => inTurn(letters, async ({ parts: [[, , text]] }) => (await documents.renderPaper({ form: 'COE_TCY_PRESERVATION_29_30', lang: 'en', values: { 10: { facts: text } } }, { draft: true })).bytes),
  };
}
