import { blockDefinition, formDefinition, measureModules, type BlockName, type FieldDefinition, type FormId } from '@comity/domain';
import { ANSWER_WORDS_EN, type AnswerWords } from '../forms/answer-words.en';
import type { FormText } from '../forms/form-text';
import { WORDS_EN } from '../kit/words';
import type { LanguageWords } from './language-words';
import { SECOND_LANGUAGE_EN } from './second-language.en';

/** One text of the English wording and what stands for it in another. */
export interface Pair {
  readonly where: string;
  readonly en: string;
  readonly own: string | undefined;
}

/** Every text of a form, in the order of the form. */
export function* pairsOfForm(id: FormId, en: FormText, own: FormText): Generator<Pair> {
  const form = formDefinition(id);
  const pair = (where: string, english: string, text: string | undefined): Pair => ({ where: `${id} ${where}`, en: english, own: text });
  yield pair('title', en.title, own.title);
  yield pair('basis', en.basis, own.basis);
  for (const kind of ['notice', 'opening'] as const) if (en[kind] !== undefined) yield pair(kind, en[kind], own[kind]);
  for (const section of form.sections) {
    yield pair(`section ${section.id}`, en.sections?.[section.id] ?? section.title, own.sections?.[section.id]);
    for (const [part, text] of Object.entries(en.printed?.[section.id] ?? {})) yield pair(`printed ${section.id} ${part}`, text, own.printed?.[section.id]?.[part as 'label' | 'text']);
    for (const field of section.fields) {
      const path = `${section.id}.${field.key}`;
      yield pair(`label ${path}`, en.labels?.[path] ?? field.label, own.labels?.[path]);
      for (const code of field.codes ?? []) yield pair(`code ${path} ${code}`, en.codes?.[path]?.[code] ?? field.codeLabels?.[code] ?? code, own.codes?.[path]?.[code]);
    }
  }
  for (const kind of ['statements', 'reasons'] as const) for (const [path, text] of Object.entries(en[kind])) yield pair(`${kind} ${path}`, text, own[kind][path]);
  const confidential = Object.fromEntries(form.sections.map((s) => [s.id, { confidential: true }]));
  yield pair('handling', en.handling({}), own.handling({}));
  yield pair('handling, confidential', en.handling(confidential), own.handling(confidential));
}

/** Blocks inside the forms, with those inside them. */
export function blocksIn(ids: readonly FormId[]): ReadonlySet<BlockName> {
  const found = new Set<BlockName>();
  const look = (fields: readonly FieldDefinition[]): void => fields.forEach(({ block }) => {
    if (block === undefined || found.has(block)) return;
    found.add(block);
    look(blockDefinition(block).members);
  });
  for (const id of ids) for (const section of formDefinition(id).sections) look(section.fields);
  return found;
}

/** Blocks, members, their codes, and the questions about measures. */
export function* pairsOfBlocks(names: Iterable<BlockName>, words: AnswerWords): Generator<Pair> {
  for (const name of names) {
    const block = blockDefinition(name);
    yield { where: `block ${name}`, en: block.label, own: words.blocks?.[name] };
    for (const member of block.members) {
      const path = `${name}.${member.key}`;
      const english = ANSWER_WORDS_EN.members[path] ?? ANSWER_WORDS_EN.members[member.key] ?? member.label;
      yield { where: `member ${path}`, en: english, own: words.members[path] ?? words.members[member.key] };
      for (const code of member.codes ?? []) yield { where: `code ${path} ${code}`, en: member.codeLabels?.[code] ?? code, own: words.memberCodes?.[path]?.[code] };
    }
  }
  for (const [measure, { required, optional }] of Object.entries(measureModules)) {
    for (const [key, english] of Object.entries({ ...required, ...optional })) yield { where: `question ${measure}.${key}`, en: english, own: words.questions?.[`${measure}.${key}`] ?? words.questions?.[key] };
  }
}

const [A, B, C] = ['⟦a⟧', '⟦b⟧', '⟦c⟧'];

/** The general words, with marks where something is put in. */
function generalWords({ answers: w, paper: p, second: s }: LanguageWords): Readonly<Record<string, string>> {
  const { reasons: r } = w;
  return {
    continued: p.continued, digest: p.digest, draft: p.draft, draftLine: p.draftLine, page: p.page(71, 72), verify: p.verify(A, B), qr: p.qr(A), verifyAt: p.verifyAt(A, B, C), qrAt: p.qrAt(A),
    notStated: w.notStated, notApplicable: w.notApplicable, notApplicableBecause: w.notApplicableBecause(A), because: w.because(A), missing: w.missing(A), missingOneOf: w.missingOneOf(A, [B, C]),
    onApproval: w.onApproval, 'stated as qualified signature': w.statedQualified.qualified_esignature, 'stated as qualified seal': w.statedQualified.qualified_eseal, noReference: w.noReference, noReferenceYet: w.noReferenceYet, yes: w.yes, no: w.no, open: w.open, months: w.months(7), years: w.months(72),
    fromTo: w.fromTo(A, B, C), article: w.article(A, '71'), row: w.row(71), labelled: w.labelled(A, B), printedBelow: w.printedBelow(A, B, C), day: w.day('2026', 3, 31), month: w.day('2026', 3),
    notWorded: s.notWorded(A), 'not translated beside': s.notTranslated.beside, 'not translated after': s.notTranslated.after, translations: s.translations, translatedBy: s.translatedBy(A), certifiedBy: s.certifiedBy(A),
    ...Object.fromEntries(Object.entries(w.duration).map(([unit, say]) => [`duration ${unit}`, say(71)])),
    ...Object.fromEntries(Object.entries(w.provisionTexts).map(([key, text]) => [`provision ${key}`, text])),
    'reason no': r.no(A), 'reason yes': r.yes(A), 'reason isNot': r.isNot(A, [B, C]), 'reason is': r.is(A, B), 'reason notChosen': r.notChosen(A, [B, C]),
    'reason notChosen many': r.notChosen(A, ['1', '2', '3', '4']), 'reason notStated': r.notStated(A), 'reason noMinor': r.noMinor,
    number: w.number, fromToHead: w.fromToHead, signature: w.signature, stamp: w.stamp, stampAffixed: w.stampAffixed, placeAndDate: w.placeAndDate,
  };
}

export function* pairsOfWords(own: LanguageWords): Generator<Pair> {
  const theirs = generalWords(own);
  for (const [where, en] of Object.entries(generalWords({ answers: ANSWER_WORDS_EN, paper: WORDS_EN, second: SECOND_LANGUAGE_EN }))) yield { where: `word ${where}`, en, own: theirs[where] };
}

/** What is put in where the text is used: marks and numbers, without that of a month. */
export const placeholders = (text: string): string[] => (text.replace(/\d+月/g, '').match(/⟦\w⟧|\d+/g) ?? []).sort();
