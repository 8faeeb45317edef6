import { createHash } from 'node:crypto';
import type { Letterhead, RenderedPaper } from '../document';
import { printable } from '../forms/printable';
import type { Section } from '../kit/description';
import { drawLetterhead } from '../kit/letterhead';
import { drawTitle } from '../kit/title';
import { Paper } from '../kit/paper';
import { drawProof } from '../kit/proof';
import { sealOf } from '../kit/seal';
import { drawSection } from '../kit/section';
import { sheetOf, type SheetName } from '../kit/style';
import { WORDS_EN, type PaperWords } from '../kit/words';

/** A letterhead with the authority's own picture, a PNG; its SHA-256 is among the attached facts. */
export interface OwnHead extends Letterhead {
  readonly picture?: Buffer;
}

/** A paper that is no form: sections in the words of the kit, and the facts behind them, which are attached. */
export interface Letter {
  readonly title: string;
  readonly basis: string;
  readonly reference: string;
  readonly letterhead: OwnHead;
  /** When it is made; also the date written into the file. */
  readonly at: Date;
  readonly handling: string;
  /** Below the title. */
  readonly notices?: readonly string[];
  readonly sections: readonly Section[];
  /** Attached as `data.json`: plain values with a `schema`. */
  readonly facts: { readonly schema: string };
}

/** Rows of the last page that a lone proof takes along. */
const RAISED_FOOT = 56;

const WORDS: PaperWords = {
  ...WORDS_EN,
  verify: (file, code) => `The facts behind this paper are attached to this file as ${file}. The square code holds their SHA-256, the short code ${code} its beginning; a copy is true if the SHA-256 of its ${file} is:`,
};

/**
 * Makes the paper of a letter in the same way as that of a form: tagged PDF/A-3a and PDF/UA-1, facts attached, the same
 * letter and sheet give the same bytes.
 * @throws UnprintableCharacterError, PaperTooLongError
 */
export async function renderLetter(letter: Letter, sheet: SheetName = 'a4'): Promise<RenderedPaper> {
  const { picture, ...head } = letter.letterhead;
  const seal = sealOf({ ...letter.facts, ...(picture === undefined ? {} : { letterheadPicture: createHash('sha256').update(picture).digest('hex') }) });
  const { letter: own } = printable({ letter: { ...letter, letterhead: head, facts: null, at: letter.at.toISOString() } });
  const draw = (foot: number): Paper => {
    const paper = new Paper({
      sheet: sheetOf(sheet), lang: 'en', title: own.title, basis: own.basis, notices: (own.notices ?? []).map((text) => ({ text, lang: 'en' })), reference: own.reference,
      author: own.letterhead.name, handling: own.handling, draft: false, date: letter.at, words: WORDS, foot,
    }, seal);
    drawLetterhead(paper, own.letterhead, picture);
    drawTitle(paper);
    for (const section of own.sections) drawSection(paper, section);
    drawProof(paper);
    return paper;
  };
  const flat = draw(0);
  const { bytes, pages } = await (flat.proofAlone ? draw(RAISED_FOOT) : flat).finish();
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), pages, wording: 'en', dataSha256: seal.hex };
}
