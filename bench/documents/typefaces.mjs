import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../tools/launch/paths.mjs';

export const FONTS = path.join(ROOT, 'libs', 'documents', 'assets', 'fonts');

const noto = (name, more) => ({ file: `NotoSans${name}_400Regular`, family: `Noto Sans ${name}`, ...more });

/** The typefaces that every contestant is given; `signs`: what each sets, `rtl`: read from the right. */
export const FACES = {
  serif: { file: 'SourceSerif4_400Regular', family: 'Source Serif 4', lang: 'en' }, sans: { file: 'SourceSans3_400Regular', family: 'Source Sans 3', lang: 'en' },
  georgian: noto('Georgian', { lang: 'ka', signs: /\p{Script=Georgian}/u }), armenian: noto('Armenian', { lang: 'hy', signs: /\p{Script=Armenian}/u }),
  arabic: { file: 'Amiri_400Regular', family: 'Amiri', lang: 'ar', rtl: true, signs: /\p{Script=Arabic}/u }, hebrew: noto('Hebrew', { lang: 'he', rtl: true, signs: /\p{Script=Hebrew}/u }),
  devanagari: noto('Devanagari', { lang: 'hi', signs: /\p{Script=Devanagari}/u }), thai: noto('Thai', { lang: 'th', signs: /\p{Script=Thai}/u }),
  japanese: noto('JP', { lang: 'ja', signs: /[\p{Script=Hiragana}\p{Script=Katakana}]|東京|捜査|事件/u }), korean: noto('KR', { lang: 'ko', signs: /\p{Script=Hangul}/u }), chinese: noto('SC', { lang: 'zh', signs: /\p{Script=Han}/u }),
};

/** Name of the typeface for a text: its own script's, or the one that is asked for. */
export const faceFor = (text, otherwise) => Object.keys(FACES).find((name) => FACES[name].signs?.test(text)) ?? otherwise;

export const bytesOf = (face) => readFileSync(path.join(FONTS, `${FACES[face].file}.ttf`));

/** How each kind of part looks: typeface, size and distance of the lines in points. */
export const LOOK = { head: ['serif', 12, 17.5], title: ['serif', 19, 24.5], section: ['sans', 11, 20], sub: ['sans', 10, 19], small: ['sans', 8.5, 12], label: ['sans', 8.75, 14], answer: ['serif', 10.25, 14], running: ['sans', 8, 10] };
/** The sheet in points: margins, the column of the labels, the room above and below a row. */
export const SHEET = { left: 71, right: 57, top: 77, bottom: 77, width: 595.28, height: 841.89, label: 148, pad: 3.5 };
