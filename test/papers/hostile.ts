/** Text that tries to be something else than text, in every script. */
export const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['operators of the file', ') Tj ET Q >> endstream endobj 1 0 obj << /S /URI /URI (http://evil.example) /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>'],
  ['forced directions', 'invoice\u202efdp.exe\u202c and \u202dabc'],
  ['unclosed isolates', `a${'\u2067\u2066\u2068'.repeat(200)}b`],
  ['a flood of joiners', `a${'\u200b\u200c\u200d\ufeff'.repeat(500)}b`],
  ['a flood of marks on one letter', `x${'\u0301'.repeat(300)}y`],
  ['control characters', 'a\u0000b\u0007c\u001bd\u009fe'],
  ['a word of 5,000 letters', 'x'.repeat(5000)],
  ['a Chinese line without an end', '保全数据'.repeat(1500)],
  ['a Thai line without spaces', 'ผู้ต้องสงสัย'.repeat(300)],
  ['an Arabic word of 2,000 letters', 'ب'.repeat(2000)],
  ['right-to-left names with numbers', 'The user بشير الخالدي (417, 3 of 12) paid דוד כהן 40.5 units on 2026-11-12; القضية 417/3 is open.'],
  ['brackets across directions', '(אב[ג)ד] (ab[c)d] {ء} ⟨x⟩'.replace(/[⟨⟩]/g, '')],
  ['markup', '<script>alert(1)</script> &lt;b&gt; ${x} {{y}} %s %n \\u0041'],
];
