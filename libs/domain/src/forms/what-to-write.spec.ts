import { checkDocument } from './check-document';
import { declarationsAsked } from './declarations';
import type { CheckContext, FormValues } from './document';

const letter = (values: FormValues) => ({ form: 'MLA_REQUEST' as const, lang: 'nl', values });
const said = (rule: string, values: FormValues, context: CheckContext = {}): readonly string[] =>
  checkDocument(letter(values), context).findings.filter((finding) => finding.rule === rule).map(({ field, message }) => `${field} ${message}`);

const MODULES = 'Answer what the requested authority always asks about this measure.';
const ELEMENT = 'The treaty chosen asks for this element.';
const LANGUAGE = 'The addressee does not accept this language: attach a translation into one it accepts.';

describe('a finding says what to write', () => {
  it('names every measure chosen and the answers it needs, where there are none', () => {
    expect(said('MLA-02', { E: { measures: ['search_seizure', 'jit', 'take_evidence', 'preserve_data'] } })[0]).toMatch(
      `/modules ${MODULES} Still missing for “Search, seizure” (search_seizure): Items (items), Grounds (grounds); for “`,
    );
  });

  it('names the measure and only the answers that are missing', () => {
    const modules = { search_seizure: { items: 'A telephone' }, service: 'Summons to A.' };
    expect(said('MLA-02', { E: { measures: ['search_seizure', 'service'], modules } })).toEqual([
      `/modules/search_seizure ${MODULES} Still missing for “Search, seizure” (search_seizure): Grounds (grounds).`,
    ]);
  });

  it('says nothing of a measure where none is chosen', () => expect(said('MLA-02', { E: {} })).toEqual([`/modules ${MODULES}`]));

  it.each([
    ['untoc', `/procedure ${ELEMENT} UN Convention against Transnational Organized Crime, Article 18(15)(d): fill in “Particular procedure, with reasons” (F.procedure), or write "none" where the requested State's own way will do.`],
    ['uncac', expect.stringContaining('Article 46(15)(d): fill in')],
    ['un_cybercrime', expect.stringContaining('UN Convention against Cybercrime, Article 40')],
    ['budapest', expect.stringContaining('The Budapest Convention has no list of contents of its own')],
    ['harare', `/deadline ${ELEMENT} Harare Scheme, contents of a request: fill in “Time limit” (F.deadline) with the date by which the answer is still useful.`],
  ])('names the treaty, where it asks, and the field: %s', (basis, sentence) => expect(said('MLA-03', { B: { basis } })).toEqual([sentence]));

  it('names the language of the document, those that are accepted, and what counts', () => {
    expect(said('GEN-06', { H: { translation: ['fr'] } }, { acceptedLanguages: ['fr', 'en'] })).toEqual([
      ` ${LANGUAGE} The document is in Dutch (nl); the addressee accepts French (fr), English (en). What counts is an attachment of kind “Translation” (translation) with its language; “Translation attached into” (H.translation) alone is not enough.`,
    ]);
    expect(said('GEN-06', {}, { acceptedLanguages: [] })[0]).toContain('no language that the addressee accepts is known');
  });

  it('names no such field where the form has none', () => {
    const { findings } = checkDocument({ form: 'ACK_RECEIPT', lang: 'nl', values: {} }, { acceptedLanguages: ['en'] });
    expect(findings.find(({ rule }) => rule === 'GEN-06')?.message).toMatch(/with its language\.$/);
  });

  it('advises where no language has the code', () => {
    const of = (lang: string) => checkDocument({ form: 'ACK_RECEIPT', lang, values: {} }).findings.filter(({ rule }) => rule === 'TXT-03');
    expect(of('xx')).toEqual([{ rule: 'TXT-03', level: 'advice', section: '', field: '', message: expect.stringMatching(/^There is no language "xx": .*such as "fr", "ka" or "zh"/) as string }]);
    expect(['en', 'fr-BE', 'sr-Latn', 'rom', 'zh-Hant-TW'].flatMap(of)).toEqual([]);
  });

  it('asks for a confirmation in a sentence that is understood alone', () => {
    expect(declarationsAsked(letter({})).find(({ rule }) => rule === 'GEN-19')?.message).toMatch(/^Confirm that no such material is embedded: .*\. Such material is sexual or violent material/);
  });
});
