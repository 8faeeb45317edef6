/** How exactly a reader gives the text back. */
interface Script {
  readonly name: string;
  readonly text: string;
  /** `pdftotext` takes one direction for a page: text of both directions comes in the order of the eye. */
  readonly pdftotext: 'exact' | 'by the eye';
  /** The reader of the structure ignores ActualText: glyphs in their own order. */
  readonly structure: 'exact' | 'glyphs';
}

const exact = (name: string, text: string): Script => ({ name, text, pdftotext: 'exact', structure: 'exact' });
const mixed = (name: string, text: string): Script => ({ name, text, pdftotext: 'by the eye', structure: 'exact' });
const shaped = (name: string, text: string): Script => ({ name, text, pdftotext: 'exact', structure: 'glyphs' });

/** A line of each script; none of them wider than the column of the answers. */
export const SCRIPTS: readonly Script[] = [
  exact('Latin', 'Ångström, Đorđević, Šćepanović, Łódź, Nguyễn Văn Dũng, ŋ'),
  shaped('Latin with marks that do not compose', 'm̂ n̈ ş̌ x̄ R̥'),
  exact('Latin with ligatures and kerning', 'Office of affairs, first flight: AVATAR To. f) (fi)'),
  exact('Cyrillic', 'Олена Ковтун, об’єкт, Ђорђе Ћирић, №17'),
  exact('Greek', 'Εισαγγελία Ηλεκτρονικού Εγκλήματος, ἄνθρωπος'),
  exact('Georgian', 'გენერალური პროკურატურა, თბილისი 24/7'),
  exact('Armenian', 'Գլխավոր դատախազություն, Երևան 2026'),
  exact('Arabic', 'النيابة العامة في المدينة'),
  mixed('Arabic with digits and brackets', 'القضية رقم 417 (الفرع 3) بتاريخ 2026/11/12'),
  mixed('Arabic with a Latin word', 'حساب البريد accounts@haulage.example للشركة'),
  exact('Hebrew', 'פרקליטות המדינה'),
  mixed('Hebrew with digits and brackets', 'תיק 417 (מחוז 3)'),
  shaped('Devanagari', 'प्रार्थना पत्र, न्यायालय, क्षत्रिय, हिन्दी'),
  shaped('Thai', 'ผู้ต้องสงสัยได้เข้าถึงน้ำ คำร้อง'),
  shaped('Thai with a Latin word', 'บัญชี box@mail.example 2026'),
  exact('Chinese', '瓦尔梅尔检察机关（2026年11月）：“请保全数据”。'),
  exact('Japanese', '東京地方検察庁、サーバーの記録を保全されたい。骨直'),
  exact('Korean', '대한민국(大韓民國) 검찰청, 서버 기록 2026년'),
  mixed('an Arabic name in an English sentence', 'The user بشير الخالدي (Bashir Khalidi) paid 40 units.'),
  mixed('a Hebrew name in an English sentence', 'The user דוד כהן (David Cohen) paid 40 units.'),
  exact('an address of the net', '2001:db8:4f:17::9a2, https://mail.example/a?b=c&d=e#f'),
];
