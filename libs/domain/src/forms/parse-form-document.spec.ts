import { parseFormDocument } from './parse-form-document';
import { DocumentBuilder } from './testing/document-builder';

const preservation = DocumentBuilder.preservation();
const errorsOf = (input: unknown) => {
  const parsed = parseFormDocument(input);
  return parsed.ok ? [] : parsed.errors.map(({ code, section, field }) => `${code} ${section}${field}`);
};
const withSelector = (selector: object) => preservation.with('11.selectors', [{ kind: 'ipv4', value: '203.0.113.7', ...selector }]).build();
const withAttachment = (more: object) => preservation.with('17.attachments', [{ title: 'Order', kind: 'order', ...more }]).build();
const withContext = (context: unknown) => ({ ...preservation.build(), context });

const refused: readonly (readonly [why: string, input: unknown, at: string])[] = [
  ['nothing', null, 'NOT_A_DOCUMENT '],
  ['a list', [], 'NOT_A_DOCUMENT '],
  ['an unknown form', { ...preservation.build(), form: 'EAW' }, 'NOT_ACCEPTED /form'],
  ['a form named like a member of every object', { ...preservation.build(), form: 'constructor' }, 'NOT_ACCEPTED /form'],
  ['no values', { form: 'COE_TCY_PRESERVATION_29_30', lang: 'en' }, 'WRONG_TYPE /values'],
  ['no language', { ...preservation.build(), lang: undefined }, 'WRONG_TYPE /lang'],
  ['a language that is no tag', { ...preservation.build(), lang: 'English' }, 'NOT_ACCEPTED /lang'],
  ['an unknown key beside the values', { ...preservation.build(), to: 'GE-TSK' }, 'UNKNOWN_KEY /to'],
  ['an unknown section', preservation.with('99.date', 'x').build(), 'UNKNOWN_KEY 99'],
  ['an unknown field', preservation.with('3.state', 'new').build(), 'UNKNOWN_KEY 3/state'],
  ['an unknown member with a slash', withSelector({ 'a/b': 1 }), 'UNKNOWN_KEY 11/selectors/0/a~1b'],
  ['a member every object inherits', preservation.with('3.toString', 'x').build(), 'UNKNOWN_KEY 3/toString'],
  ['a number for a text', preservation.with('10.facts', 5).build(), 'WRONG_TYPE 10/facts'],
  ['null for a text', preservation.with('10.facts', null).build(), 'WRONG_TYPE 10/facts'],
  ['a text for a tick box', preservation.with('16.confidential', 'yes').build(), 'WRONG_TYPE 16/confidential'],
  ['one block for a list', preservation.with('9.offences', {}).build(), 'WRONG_TYPE 9/offences'],
  ['a text for a block', preservation.with('4.requestedAuthority', 'TSK').build(), 'WRONG_TYPE 4/requestedAuthority'],
  ['a code that the form does not know', preservation.with('13.urgency', 'high').build(), 'NOT_ACCEPTED 13/urgency'],
  ['a category twice', preservation.with('11.categories', ['content.mailbox', 'content.mailbox']).build(), 'REPEATED_VALUE 11/categories/1'],
  ['an identifier without kind', preservation.with('11.selectors', [{ value: 'x' }]).build(), 'MISSING_KEY 11/selectors/0/kind'],
  ['29 February of a common year', preservation.with('1.date', '2026-02-29').build(), 'NOT_ACCEPTED 1/date'],
  ['29 February of 1900', preservation.with('1.date', '1900-02-29').build(), 'NOT_ACCEPTED 1/date'],
  ['31 November', preservation.with('1.date', '2026-11-31').build(), 'NOT_ACCEPTED 1/date'],
  ['a date written as on the paper', preservation.with('1.date', '21/11/2026').build(), 'NOT_ACCEPTED 1/date'],
  ['an hour that does not exist', withSelector({ from: '2026-11-01T24:00' }), 'NOT_ACCEPTED 11/selectors/0/from'],
  ['a zone that does not exist', withSelector({ timeZone: 'Europe/Valmere' }), 'NOT_ACCEPTED 11/selectors/0/timeZone'],
  ['a zone in brackets that does not exist', withSelector({ from: '2026-11-01T10:00[Europe/Valmere]' }), 'NOT_ACCEPTED 11/selectors/0/from'],
  ['a port beyond the last', withSelector({ sourcePort: 65536 }), 'NOT_ACCEPTED 11/selectors/0/sourcePort'],
  ['half a page', withAttachment({ pages: 0.5 }), 'NOT_ACCEPTED 17/attachments/0/pages'],
  ['a digest cut short', withAttachment({ sha256: 'abc' }), 'NOT_ACCEPTED 17/attachments/0/sha256'],
  ['the code that EU forms print for Greece', preservation.with('12.serviceProvider', { country: 'EL' }).build(), 'NOT_ACCEPTED 12/serviceProvider/country'],
  ['an unknown member of the context', withContext({ now: '2026-11-21' }), 'UNKNOWN_KEY /context/now'],
  ['a context time without zone', withContext({ asOf: '2026-11-21T10:00' }), 'NOT_ACCEPTED /context/asOf'],
  ['a linked document that is none', withContext({ linkedDocuments: [{ document: 5 }] }), 'NOT_A_DOCUMENT /context/linkedDocuments/0/document'],
  ['an error inside a linked document', withContext({ linkedDocuments: [{ document: preservation.with('3.status', 'old').build() }] }), 'NOT_ACCEPTED /context/linkedDocuments/0/document/values/3/status'],
];

describe('parseFormDocument', () => {
  it('says what to write where a day stands alone for an instant', () => {
    const parsed = parseFormDocument(withContext({ asOf: '2026-11-21' }));
    expect(parsed.ok ? [] : parsed.errors).toEqual([{ code: 'NOT_ACCEPTED', section: '', field: '/context/asOf', message: expect.stringContaining('write the time too, for example 2026-11-21T14:30:00+02:00') as string }]);
  });

  for (const [why, input, at] of refused) it(`refuses ${why}`, () => expect(errorsOf(input)).toEqual([at]));

  it('says what is accepted', () => {
    const parsed = parseFormDocument(preservation.with('3.state', 1).with('13.urgency', 'high').build());
    expect(parsed.ok ? [] : parsed.errors.map(({ message }) => message)).toEqual([
      'Section 3 has no "state". Accepted: status, previousReference.',
      'Give one of: normal, urgent, emergency.',
    ]);
  });

  it('names every error at once', () => {
    expect(errorsOf(preservation.with('10.facts', 1).with('10.dataOffenceLink', 2).with('1.date', '').build())).toHaveLength(3);
  });

  it('accepts an unfinished document, with empty texts', () => {
    expect(errorsOf({ form: 'COE_TCY_MLA_SUBSCRIBER_31', lang: 'ka', values: {} })).toEqual([]);
    expect(errorsOf(preservation.with('10.facts', '').build())).toEqual([]);
  });

  it('keeps text of any script as given, in whichever normal form', () => {
    for (const facts of ['ნინო ველისძირე', 'Ελένη Θαλασσινάκη', 'Дмитро Вигаданенко', 'Cafe\u0301', 'Caf\u00e9']) {
      const parsed = parseFormDocument(preservation.with('10.facts', facts).build());
      expect(parsed.ok && parsed.document.values['10']?.['facts']).toBe(facts);
    }
  });

  it('gives the context back beside the document, never in it', () => {
    const parsed = parseFormDocument(withContext({ requestedState: 'GE' }));
    expect(parsed).toEqual({ ok: true, document: preservation.build(), context: { requestedState: 'GE' } });
  });
});
