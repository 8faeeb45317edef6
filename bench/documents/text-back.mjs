import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { round } from '../engine/report.mjs';

/** Each text is a document of its own: names and offices, then the same script with figures, brackets and Latin words. */
export const TEXTS = {
  Latin: ['Ångström, Đorđević, Łódź', 'Nguyễn Văn Dũng, Şırnak', 'Office of affairs, first flight', 'Čačak § 417 (3), 2026', 'mailbox of Zoë: a-b@mail.example'],
  Cyrillic: ['Олена Ковтун, об’єкт', 'Ђорђе Ћирић', 'Генеральная прокуратура', 'справа №417 (відділ 3)', 'скринька box@mail.example від 2026'],
  Greek: ['Εισαγγελία Ηλεκτρονικού Εγκλήματος', 'ἄνθρωπος, Ἀθῆναι', 'Γενική Εισαγγελία', 'υπόθεση 417 (τμήμα 3)', 'γραμματοκιβώτιο box@mail.example'],
  Georgian: ['გენერალური პროკურატურა', 'წყალდიდის სამსახური', 'მოთხოვნა და პასუხი', 'საქმე 417 (განყოფილება 3)', 'ფოსტა box@mail.example 2026'],
  Armenian: ['Գլխավոր դատախազություն', 'Երևան քաղաք', 'Խնդրանք և պատասխան', 'գործ 417 (բաժին 3)', 'փոստ box@mail.example 2026'],
  Arabic: ['النيابة العامة في المدينة', 'المحكمة الجنائية', 'بشير الخالدي', 'القضية رقم 417 (الفرع 3)', 'حساب البريد box@mail.example للشركة'],
  Hebrew: ['פרקליטות המדינה', 'בית המשפט המחוזי', 'דוד כהן', 'תיק 417 (מחוז 3)', 'תיבה box@mail.example של החברה'],
  Devanagari: ['प्रार्थना पत्र, न्यायालय', 'क्षत्रिय, हिन्दी', 'लोक अभियोजक का कार्यालय', 'मामला 417 (शाखा 3)', 'खाता box@mail.example 2026'],
  Thai: ['ผู้ต้องสงสัยได้เข้าถึงน้ำ', 'สำนักงานอัยการสูงสุด', 'คำร้องขอความช่วยเหลือ', 'คดี 417 (แผนก 3)', 'บัญชี box@mail.example 2026'],
  Chinese: ['瓦尔梅尔检察机关', '请保全数据。', '国际司法协助请求', '案件417（第3处）', '邮箱 box@mail.example 2026年'],
  Japanese: ['東京地方検察庁', 'サーバーの記録を保全されたい。', '国際捜査共助', '事件417（第3部）', 'メール box@mail.example 2026年'],
  Korean: ['대한민국 검찰청', '서버 기록을 보전', '국제 형사사법 공조', '사건 417 (제3부)', '메일 box@mail.example 2026년'],
};

/** Letters in their order after NFC, without signs of format, spaces folded. */
const folded = (text) => text.normalize('NFC').replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim();

/** Each text as a letter of one row. */
export const textLetters = () => Object.values(TEXTS).flat().map((text) => ({ reference: '1', parts: [['row', 'Facts', text]] }));

/**
 * The share of documents, by script, from which `pdftotext` gives the text back as it went in.
 * @param {readonly Buffer[]} made in the order of `textLetters()`
 */
export function shareThatComesBack(made) {
  const folder = mkdtempSync(path.join(tmpdir(), 'comity-text-'));
  try {
    let at = 0;
    return Object.fromEntries(Object.entries(TEXTS).map(([script, texts]) => [script, round(texts.filter((text) => comesBack(path.join(folder, 'text.pdf'), made[at++], text)).length / texts.length)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function comesBack(file, bytes, text) {
  writeFileSync(file, bytes);
  return folded(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).includes(folded(text));
}
