import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One line of each script, and what is compared: letters in their order after NFC, without signs of format. */
export const LINES = {
  Latin: 'Ångström, Đorđević, Łódź, Nguyễn Văn Dũng', Cyrillic: 'Олена Ковтун, Ђорђе Ћирић', Greek: 'Εισαγγελία Ηλεκτρονικού Εγκλήματος', Georgian: 'გენერალური პროკურატურა', Armenian: 'Գլխավոր դատախազություն',
  Arabic: 'النيابة العامة في المدينة', Hebrew: 'פרקליטות המדינה', Devanagari: 'प्रार्थना पत्र, न्यायालय', Thai: 'ผู้ต้องสงสัยได้เข้าถึงน้ำ', Chinese: '瓦尔梅尔检察机关（2026年）', Japanese: '東京地方検察庁、サーバー', Korean: '대한민국(大韓民國) 검찰청',
};

const folded = (text) => text.normalize('NFC').replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim();

/** Which scripts `pdftotext` gives back as they went in. @param {Buffer} bytes @returns {Record<string, boolean>} */
export function comesBack(bytes) {
  const folder = mkdtempSync(path.join(tmpdir(), 'comity-text-'));
  try {
    const file = path.join(folder, 'lines.pdf');
    writeFileSync(file, bytes);
    const text = folded(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }));
    return Object.fromEntries(Object.entries(LINES).map(([script, line]) => [script, text.includes(folded(line))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
