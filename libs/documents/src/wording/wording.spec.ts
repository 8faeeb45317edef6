import { blockDefinition, formDefinition, type FormId } from '@comity/domain';
import { paperOf } from '../forms/registry';
import { ANSWER_WORDS_EN } from '../forms/answer-words.en';
import { writtenLanguages } from '../forms/wording';
import { blocksIn, pairsOfBlocks, pairsOfForm, pairsOfWords, placeholders, type Pair } from './every-text';
import { TERMS, type Glossary, type Term } from './glossary';
import { GLOSSARIES } from './glossaries';
import { SAME_AS_ENGLISH } from './same-as-english';

/** The forms that have every language; why these: docs/decisions/wording.md. */
const FORMS: readonly FormId[] = [
  'COE_TCY_PRESERVATION_29_30', 'COE_TCY_MLA_SUBSCRIBER_31', 'MLA_REQUEST', 'EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ACK_RECEIPT', 'MORE_INFORMATION_REQUEST', 'DECISION_NOTICE',
];

const LANGUAGES = ['fr', 'es', 'de', 'ar', 'ru', 'uk', 'pt', 'zh'] as const;

/** Latin letters that other scripts keep: names of standards, formats and systems, and of sections. */
const LATIN = /SHA-256|SIM|IPv[46]|\bIP\b|IMEI|IMSI|ICCID|MAC|URL|PUK|e-CODEX|Interpol|\bETS\b|\bSTE\b|\bEU\b|ne bis in idem|⟦\w⟧|^X$|(?<![\p{Script=Latin}\p{Script=Cyrillic}])[A-Hf](?![\p{Script=Latin}\p{Script=Cyrillic}])/gu;

const SCRIPT: Readonly<Record<string, RegExp>> = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, uk: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };

/** Signs of another way of writing. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  fr: /['"“”]|\S[;:?!](\s|$)/,
  es: /['"]/,
  de: /['"”]/,
  pt: /['"]/,
  ar: /[,;?]/,
  ru: /['"“”іїєґ]/i,
  uk: /['"“”ыэёъ]/i,
  zh: /[,;?!()]|[:.](?!\d)/,
};

const pairs = (lang: string): Pair[] => {
  const words = writtenLanguages[lang];
  if (words === undefined) return [];
  return [
    ...FORMS.flatMap((id) => {
      const { texts } = paperOf(id);
      const own = texts[lang];
      return own === undefined ? [] : [...pairsOfForm(id, texts.en, own)];
    }),
    ...pairsOfBlocks(blocksIn(FORMS), words.answers),
    ...pairsOfWords(words),
  ];
};

const told = ({ where, en, own }: Pair): string => `${where}: ${en} | ${own ?? ''}`;

describe.each(LANGUAGES)('the wording in %s', (lang) => {
  it('is there for every form', () => {
    expect(FORMS.filter((id) => paperOf(id).texts[lang]?.lang !== lang)).toEqual([]);
    expect(pairs(lang).length).toBeGreaterThan(900);
  });

  it('has every title, label, code, statement, reason and general word', () => expect(pairs(lang).filter(({ own }) => (own ?? '').trim() === '').map(told)).toEqual([]));

  it('is nowhere left in English', () => {
    const same = new Set([...(SAME_AS_ENGLISH['all'] ?? []), ...(SAME_AS_ENGLISH[lang] ?? [])]);
    expect(pairs(lang).filter(({ en, own }) => own === en && /\p{L}/u.test(en.replace(/⟦\w⟧/g, '')) && !same.has(en)).map(told)).toEqual([]);
  });

  it('keeps what is put in, and the numbers of articles', () => expect(pairs(lang).filter(({ en, own }) => own !== undefined && String(placeholders(own)) !== String(placeholders(en))).map(told)).toEqual([]));

  it('is written in its own letters and signs', () => {
    const script = SCRIPT[lang];
    const wrong = pairs(lang).filter(({ own = '' }) => {
      const bare = own.replace(LATIN, '');
      return FOREIGN[lang]?.test(own.replace(/⟦\w⟧/g, 'a')) === true || (script !== undefined && (/\p{Script=Latin}/u.test(bare) || (bare !== '' && /\p{L}/u.test(bare) && !script.test(bare))));
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it('names nothing that no form asks', () => {
    const known = new Set(FORMS.flatMap((id) => [...pairsOfForm(id, paperOf(id).texts.en, paperOf(id).texts.en)].map(({ where }) => where)));
    const own = FORMS.flatMap((id) => {
      const text = paperOf(id).texts[lang];
      return [
        ...Object.keys(text?.sections ?? {}).map((key) => `${id} section ${key}`), ...Object.keys(text?.labels ?? {}).map((key) => `${id} label ${key}`),
        ...Object.entries(text?.codes ?? {}).flatMap(([path, codes]) => Object.keys(codes).map((code) => `${id} code ${path} ${code}`)),
        ...Object.keys(text?.statements ?? {}).map((key) => `${id} statements ${key}`), ...Object.keys(text?.reasons ?? {}).map((key) => `${id} reasons ${key}`),
      ];
    });
    expect(own.filter((where) => !known.has(where))).toEqual([]);
  });

  it('says a term of art as the glossary does', () => {
    const glossary: Glossary | undefined = GLOSSARIES[lang];
    const terms = Object.keys(TERMS) as Term[];
    expect(glossary && terms.filter((term) => !glossary[term].known.test(glossary[term].term))).toEqual([]);
    expect(pairs(lang).filter(({ en, own }) => terms.some((term) => TERMS[term].test(en) && glossary?.[term].known.test(own ?? '') === false)).map(told)).toEqual([]);
  });
});

it.each(['en', ...LANGUAGES])('the head of a block is not said again by its first row, in %s', (lang) => {
  const words = writtenLanguages[lang]?.answers ?? ANSWER_WORDS_EN;
  const heads = FORMS.flatMap((id) => formDefinition(id).sections.flatMap((section) => section.fields.flatMap(({ key, label, block }) => (block === undefined ? [] : [{ place: `${id} ${section.id}.${key}`, block, head: paperOf(id).texts[lang]?.labels?.[`${section.id}.${key}`] ?? label }]))));
  const doubled = heads.filter(({ block, head }) => {
    const first = blockDefinition(block).members[0];
    return first !== undefined && (words.members[`${block}.${first.key}`] ?? words.members[first.key] ?? first.label) === head;
  });
  expect(doubled).toEqual([]);
});

it.each([
  ['de', /^(Verdächtiger|Beschuldigter|Verurteilter|Zeuge|Sachverständiger|Dritter)$/],
  ['fr', /^(Suspect|Expert judiciaire)$/],
])('the boxes for the role of a person stand for women too, in %s', (lang, ofMen) => {
  const roles = Object.values(writtenLanguages[lang]?.answers.memberCodes?.['NaturalPerson.role'] ?? {});
  expect(roles.length).toBeGreaterThan(5);
  expect(roles.filter((role) => ofMen.test(role))).toEqual([]);
});

it('says in German that it is the accounts that are monitored', () => expect(paperOf('MLA_REQUEST').texts['de']?.codes?.['E.measures']?.['bank_information']).toContain('Kontoüberwachung'));
