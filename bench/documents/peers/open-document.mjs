import { FACES, LOOK, SHEET, faceFor } from '../typefaces.mjs';

const NAMES = ['office', 'style', 'text', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ') + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<text:line-break/>');
const pt = (value) => `${value}pt`;

const style = ([name, [face, size, leading]], own = face, rtl = false) => `<style:style style:name="${name}${own === face ? '' : own}" style:family="paragraph"><style:paragraph-properties fo:line-height="${pt(leading)}"${rtl ? ' style:writing-mode="rl-tb"' : ''}/><style:text-properties ${['', '-asian', '-complex'].map((of) => `style:font-name${of}="${own}" ${of ? 'style' : 'fo'}:font-size${of}="${pt(size)}"`).join(' ')}/></style:style>`;
const STYLES = `${Object.entries(LOOK).map((look) => style(look)).join('')}${Object.keys(FACES).filter((face) => FACES[face].signs).flatMap((face) => Object.entries(LOOK).map((look) => style(look, face, FACES[face].rtl))).join('')}
<style:style style:name="labels" style:family="table-column"><style:table-column-properties style:column-width="${pt(SHEET.label)}"/></style:style><style:style style:name="answers" style:family="table-column"><style:table-column-properties style:column-width="${pt(SHEET.width - SHEET.left - SHEET.right - SHEET.label)}"/></style:style>
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border-top="0.4pt solid #8D9297" fo:padding-top="${pt(SHEET.pad)}" fo:padding-bottom="${pt(SHEET.pad)}" fo:padding-left="0pt" fo:padding-right="0pt"/></style:style>
<style:style style:name="row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>`;
const DECLARED = Object.entries(FACES).map(([name, { family }]) => `<style:font-face style:name="${name}" svg:font-family="'${family}'"/>`).join('');

const paragraph = (look, text) => `<text:p text:style-name="${look}${faceFor(text, '')}">${escaped(text)}</text:p>`;

function body(parts) {
  const out = [];
  let open = false;
  for (const [kind, ...texts] of parts) {
    if ((kind === 'row') !== open) { out.push(open ? '</table:table>' : '<table:table><table:table-column table:style-name="labels"/><table:table-column table:style-name="answers"/>'); open = !open; }
    const cell = (look, text) => `<table:table-cell table:style-name="cell" office:value-type="string">${paragraph(look, text)}</table:table-cell>`;
    out.push(kind === 'row' ? `<table:table-row table:style-name="row">${cell('label', texts[0])}${cell('answer', texts[1])}</table:table-row>` : paragraph(kind, texts[0]));
  }
  return out.join('') + (open ? '</table:table>' : '');
}

/** A letter as a flat text document. */
export const asText = ({ reference, parts }) => `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls>${DECLARED}</office:font-face-decls>
<office:automatic-styles><style:page-layout style:name="sheet"><style:page-layout-properties fo:page-width="${pt(SHEET.width)}" fo:page-height="${pt(SHEET.height)}" fo:margin-left="${pt(SHEET.left)}" fo:margin-right="${pt(SHEET.right)}" fo:margin-top="40pt" fo:margin-bottom="40pt"/><style:header-style><style:header-footer-properties fo:min-height="37pt"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="37pt"/></style:footer-style></style:page-layout>${STYLES}</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="sheet"><style:header>${paragraph('running', `${reference} Request for further information`)}</style:header><style:footer><text:p text:style-name="running">Page <text:page-number/> of <text:page-count/></text:p></style:footer></style:master-page></office:master-styles><office:body><office:text>${body(parts)}</office:text></office:body></office:document>`;
