import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../../../tools/launch/failure.mjs';
import { userCache } from '../../../tools/launch/paths.mjs';
import { FACES, LOOK, SHEET, bytesOf, faceFor } from '../typefaces.mjs';
import { inTurn } from './pdfkit.mjs';

const PINNED = fileURLToPath(new URL('../typst/', import.meta.url));
const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';
/** As many later documents may use what was set for one; the program's own number for a file that is watched. */
const KEPT_FOR = 10;

/** The compiler of Typst in this process, from the person's cache folder: npm gets it there once, by pinned version and digest. */
function compiler() {
  const { version } = JSON.parse(readFileSync(path.join(PINNED, 'package-lock.json'), 'utf8')).packages[`node_modules/${PACKAGE}`];
  const folder = path.join(userCache(), 'bench', `typst-${version}`);
  const require = createRequire(path.join(folder, 'package.json'));
  try {
    if (!existsSync(path.join(folder, 'node_modules', PACKAGE))) {
      mkdirSync(folder, { recursive: true });
      for (const file of ['package.json', 'package-lock.json']) copyFileSync(path.join(PINNED, file), path.join(folder, file));
      execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    }
    return { version, NodeCompiler: require(PACKAGE).NodeCompiler };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Failure(`The compiler of Typst cannot be had: npm install of ${PACKAGE} ${version} failed (${error.message.split('\n')[0]}). Allow the access to the registry that npm is set up with, and try again.`);
  }
}

/** Typst: its typefaces parsed once and what it set kept as it does while it watches a file. */
export async function typst() {
  const { version, NodeCompiler } = compiler();
  const engine = NodeCompiler.create({ workspace: PINNED, fontArgs: [{ fontBlobs: Object.keys(FACES).map(bytesOf) }] });
  const print = async (letter) => {
    const made = engine.pdf({ mainFileContent: source(letter) });
    engine.evictCache(KEPT_FOR);
    return made;
  };
  return { name: `Typst (${PACKAGE} ${version})`, print: (letters) => inTurn(letters, print), stop: async () => {} };
}

const quoted = (text) => `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;

function text(look, words) {
  const face = faceFor(words);
  return `${look}(${quoted(words)}${face ? `, font: "${FACES[face].family}", lang: "${FACES[face].lang}"${FACES[face].rtl ? ', dir: rtl' : ''}` : ''})`;
}

/** Each look as a function; lines as far from each other as everybody sets them. */
const LOOKS = Object.entries(LOOK).map(([name, [face, size, leading]]) => `#let ${name}(words, font: "${FACES[face].family}", ..more) = text(size: ${size}pt, font: font, top-edge: ${leading * 0.75}pt, bottom-edge: -${leading * 0.25}pt${name === 'label' ? ', fill: rgb("#4A4E53")' : ''}, ..more, words)`).join('\n');

function source({ reference, parts }) {
  const rule = '#line(length: 100%, stroke: 0.4pt + rgb("#8D9297"))';
  const out = [`#set page(paper: "a4", margin: (left: ${SHEET.left}pt, right: ${SHEET.right}pt, top: ${SHEET.top}pt, bottom: ${SHEET.bottom}pt), header: running(${quoted(`${reference}   Request for further information`)}), footer: context running("Page " + counter(page).display() + " of " + str(counter(page).final().first())))`,
    '#set par(leading: 0pt, spacing: 0pt)', '#set block(spacing: 0pt)'];
  let rows = [];
  const close = () => { if (rows.length > 0) out.push(`#table(columns: (${SHEET.label}pt, 1fr), inset: (x: 0pt, y: ${SHEET.pad}pt), stroke: (top: 0.4pt + rgb("#8D9297"), rest: none), ${rows.join(', ')})`); rows = []; };
  for (const [kind, ...texts] of parts) {
    if (kind === 'row') { rows.push(text('label', texts[0]), text('answer', texts[1])); continue; }
    close();
    const level = { title: 1, section: 2, sub: 3 }[kind];
    out.push(kind === 'small' ? '' : rule, level ? `#heading(level: ${level}, ${text(kind, texts[0])})` : `#par(${text(kind, texts[0])})`);
  }
  close();
  return `${LOOKS}\n#show heading: it => block(sticky: true, spacing: 0pt, it.body)\n${out.join('\n')}\n`;
}
