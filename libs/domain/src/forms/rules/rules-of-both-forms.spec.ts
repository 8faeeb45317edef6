import { checkDocument } from '../check-document';
import type { CheckContext, Finding } from '../document';
import { anOffence, aSignature, DocumentBuilder, fullContext, provision } from '../testing/document-builder';

const preservation = DocumentBuilder.preservation();
const subscriber = DocumentBuilder.subscriber();
const told = (more: Partial<CheckContext>): CheckContext => ({ ...fullContext, ...more });
const person = { surname: 'Mtisdzire', forenames: 'Luka', role: 'suspect' };
const child = { ...person, role: 'victim', nameNative: 'ლუკა' };
const persons = (...list: readonly object[]) => subscriber.with('13.personsConcerned', list);
const selectors = (...list: readonly object[]) => preservation.with('11.selectors', list);
const ip = { kind: 'ipv4', value: '203.0.113.7' };
const order = { title: 'Order of 18 November', kind: 'order' };
const digest = 'a'.repeat(64);
const finished = (builder: DocumentBuilder) => builder.with('1.date', '2026-11-20').with('2.reference', 'VAL-2').with('17.signature', aSignature);
const linked = (form: string) => ({ document: { form, lang: 'en', values: {} } });

type Row = readonly [rule: string, place: string, why: string, document: DocumentBuilder, context?: CheckContext];

/** Each breaks one rule and nothing else; the document before the change breaks none of them. */
const breaking: readonly Row[] = [
  ['GEN-01', '3/status', 'a required field is absent', preservation.without('3.status')],
  ['GEN-01', '10/facts', 'a text of white space', preservation.with('10.facts', ' \n\t')],
  ['GEN-01', '12/serviceProvider', 'a group of which nothing is filled', preservation.without('12.serviceProvider')],
  ['GEN-01', '13/urgencyReason', 'a condition holds', preservation.with('13.urgency', 'urgent')],
  ['GEN-01', '15/art30Detail', 'a ticked box asks for detail', preservation.with('15.art30Requested', true)],
  ['GEN-01', '16/confidentialityReason', 'confidential without reason', preservation.with('16.confidential', true)],
  ['GEN-01', '11/period', 'a range with one end', preservation.with('11.period', { from: '2026-11-01', timeZone: 'UTC' })],
  ['GEN-01', '6/confirmationContact/name', 'a member of an optional block', preservation.with('6.confirmationContact', { tel: '+32 2 000' })],
  ['GEN-01', '9/offences/0/provisions/1/article', 'a member of a block in a block', preservation.with('9.offences', [{ ...anOffence, provisions: [provision, { instrument: 'Code' }] }])],
  ['GEN-01', '11/selectors/0/value', 'an identifier without value', selectors({ kind: 'email', value: '' })],
  ['GEN-01', '17/signature/method', 'a member of a finished signature', finished(preservation).with('17.signature', { name: 'A', post: 'P', date: '2026-11-20' })],
  ['GEN-01', '2/reference', 'the reference of a finished document', finished(preservation).without('2.reference')],
  ['GEN-01', '3/status', 'an exclusive value with another', subscriber.with('3.status', ['new', 'followup_preservation'])],
  ['GEN-01', '9/previousMla', 'a follow-up without the earlier request', subscriber.with('3.status', ['followup_preservation', 'followup_mla'])],
  ['GEN-02', '4/requestedAuthority/country', 'one State on both sides', preservation, told({ requestingState: 'GE' })],
  ['GEN-03', '9/offences/0/provisions', 'an offence without article', preservation.with('9.offences', [{ ...anOffence, provisions: [{ instrument: 'Code' }] }])],
  ['GEN-03', '9/offences/1/provisions', 'a second offence without provisions', preservation.with('9.offences', [anOffence, { label: 'Fraud', classification: 'Fraud' }])],
  ['GEN-04', '9/offences/0/committedTo', 'an offence that ends before it starts', preservation.with('9.offences', [{ ...anOffence, committedFrom: '2026-11-03', committedTo: '2026-11-02' }])],
  ['GEN-04', '9/offences/0/committedTo', 'an offence after the document', finished(preservation).with('9.offences', [{ ...anOffence, committedTo: '2026-11-21' }])],
  ['GEN-04', '9/offences/0/committedFrom', 'an offence without end after the document', finished(preservation).with('9.offences', [{ ...anOffence, committedFrom: '2026-11-21' }])],
  ['GEN-04', '10/previousPreservation/transmittedOn', 'an earlier request sent before it was made', subscriber.with('10.previousPreservation', { kind: 'preservation', authority: 'U', reference: 'R', issuedOn: '2026-11-03', transmittedOn: '2026-11-02' })],
  ['GEN-04', '10/previousPreservation/issuedOn', 'an earlier request later than the document', subscriber.with('1.date', '2026-11-20').with('10.previousPreservation', { kind: 'preservation', authority: 'U', reference: 'R', issuedOn: '2026-11-21' })],
  ['GEN-04', '1/date', 'a document date that has not begun anywhere', preservation.with('1.date', '2026-11-23')],
  ['GEN-04', '9/offences/0/committedTo', 'an offence ten minutes ahead', preservation.with('9.offences', [{ ...anOffence, committedTo: '2026-11-21T14:10:00+04:00' }])],
  ['GEN-04', '13/personsConcerned/0/dateOfBirth', 'a birth in the future', persons({ ...person, dateOfBirth: '2027' })],
  ['GEN-05', '11/period', 'a period that runs backwards', preservation.with('11.period', { from: '2026-11-10', to: '2026-11-01' })],
  ['GEN-05', '11/selectors/0', 'an identifier whose ends differ by zone only', selectors({ kind: 'email', value: 'a@b.example', from: '2026-11-01T10:00:00+01:00', to: '2026-11-01T10:30:00+04:00' })],
  ['GEN-06', '/', 'a language nobody reads', preservation.in('nl')],
  ['GEN-06', '/', 'another script of the language', preservation.in('sr-Cyrl'), told({ acceptedLanguages: ['sr-Latn'] })],
  ['GEN-08', '2/reference', 'a reference in use, in another normal form', preservation.with('2.reference', ' Cafe\u0301-1 '), told({ usedReferences: ['Caf\u00e9-1'] })],
  ['GEN-09', '17/attachments/0', 'an attachment that is not there', preservation.with('17.attachments', [order])],
  ['GEN-09', '17/attachments/0', 'another file under the same title', preservation.with('17.attachments', [{ ...order, sha256: digest }]), told({ attachments: [{ ...order, sha256: 'b'.repeat(64) }] })],
  ['GEN-10', '13/personsConcerned/0', 'a victim who is said to be a minor', persons({ ...child, minor: true })],
  ['GEN-10', '13/personsConcerned/0', 'a witness a day under 18', persons({ ...child, role: 'witness', dateOfBirth: '2008-11-22' })],
  ['GEN-11', '15/deadline', 'expedition without a date', subscriber.with('15.expedited', true).with('15.expeditedReason', 'Volatile.')],
  ['GEN-11', '15/expeditedReason', 'a date without a reason', subscriber.with('15.deadline', '2026-12-20')],
  ['GEN-12', '16/confidentialityReason', 'silence toward the user without reason', preservation.with('16.doNotNotifyUser', true)],
  ['GEN-14', '10/previousPreservation', 'no earlier preservation', subscriber.with('3.status', ['new']).without('10.previousPreservation')],
  ['GEN-16', '13/personsConcerned/0/nameNative', 'a Georgian name in Latin letters', persons({ ...person, nationalities: ['BE', 'GE'] })],
  ['TCY29-01', '14/mlaIntention', 'no request will follow', preservation.with('14.mlaIntention', false)],
  ['TCY29-02', '11/selectors/0/from', 'an IP address without time', selectors(ip)],
  ['TCY29-02', '11/selectors/0/from', 'an IP address with a date alone', selectors({ ...ip, from: '2026-11-02', timeZone: 'UTC' })],
  ['TCY29-02', '11/selectors/0/timeZone', 'an IP address without zone', selectors({ ...ip, kind: 'ipv6', from: '2026-11-02T10:00:00' })],
  ['TCY29-03', '3/previousReference', 'an extension of nothing', preservation.with('3.status', 'extension')],
  ['TCY29-04', '14/mlaReference', 'a follow-up without a name', preservation.without('14.mlaReference')],
  ['TCY29-05', '11/categories', 'content that the follow-up cannot obtain', preservation.with('11.categories', ['content.mailbox']), told({ linkedDocuments: [linked('COE_TCY_MLA_SUBSCRIBER_31'), linked('ACK_RECEIPT')] })],
  ['TCY31-01', '14/categories/1', 'content in a request for subscriber information', subscriber.with('14.categories', ['subscriber.identity', 'content.mailbox'])],
  ['TCY31-02', '14/selectors/0/timeZone', 'an IP range without zone', subscriber.with('14.selectors', [{ kind: 'ip_range', value: '203.0.113.1-9', from: '2026-11-02T10:00' }])],
  ['TCY31-03', '10/previousPreservation/reference', 'an earlier request without reference', subscriber.with('10.previousPreservation', { kind: 'preservation', authority: 'U' })],
];

const findingsOf = (document: DocumentBuilder, context = fullContext): readonly Finding[] =>
  checkDocument(document.build(), context).findings.filter(({ rule }) => rule !== 'TCY29-06');
const placed = ({ rule, section, field }: Finding) => `${rule} ${section}${field === '' && section === '' ? '/' : field}`;

describe('rules of the two forms', () => {
  it.each([['preservation', preservation], ['subscriber', subscriber], ['finished preservation', finished(preservation)]] as const)(
    'finds nothing in the complete %s request',
    (_name, document) => expect(findingsOf(document)).toEqual([]),
  );

  // Rows of four and five: `it.each` would hand the missing fifth over as a callback.
  for (const [rule, place, why, document, context = fullContext] of breaking) {
    it(`${rule} at ${place}: ${why}`, () => {
      const result = checkDocument(document.build(), context);
      expect(findingsOf(document, context).map(placed)).toEqual([`${rule} ${place}`]);
      expect(result.complete).toBe(!result.findings.some(({ level }) => level === 'block'));
    });
  }

  const passing: readonly (readonly [why: string, document: DocumentBuilder, context?: CheckContext])[] = [
    ['false is an answer', preservation.with('16.confidential', false)],
    ['a location stands in for the provider', preservation.without('12.serviceProvider').with('12.systemLocation', 'Tskaldidi')],
    ['an empty entry in a list is no entry', preservation.with('17.attachments', [{}])],
    ['the investigating authority is a matter of words', preservation.without('7.investigatingAuthority')],
    ['a name and post alone finish nothing', preservation.with('17.signature', { name: 'A. Signatory', post: 'Prosecutor' })],
    ['an offence on the day of the document', finished(preservation).with('9.offences', [{ ...anOffence, committedFrom: '2026-11-01', committedTo: '2026-11-20' }])],
    ['a date that has begun east of here', preservation.with('1.date', '2026-11-22'), told({ asOf: '2026-11-21T10:00:00Z' })],
    ['a deadline may lie ahead', preservation.with('14.mlaExpectedDate', '2027-01-10')],
    ['a period may lie ahead', preservation.with('11.period', { from: '2026-11-01', to: '2027-01-01' })],
    ['a range of one day', preservation.with('11.period', { from: '2026-11-01', to: '2026-11-01' })],
    ['a date against a time is compared by the day', preservation.with('11.period', { from: '2026-11-01T18:00:00Z', to: '2026-11-01' })],
    ['an IP address with an offset', selectors({ ...ip, from: '2026-11-02T10:00:00+04:00' })],
    ['an IP address with a zone in brackets', selectors({ ...ip, from: '2026-11-02T10:00[Asia/Tbilisi]' })],
    ['an IP address with a zone beside it', selectors({ ...ip, from: '2026-11-02T10:00', timeZone: 'UTC' })],
    ['a region of an accepted language', preservation.in('en-GB')],
    ['a translation is attached', preservation.in('nl').with('17.attachments', [{ title: 'T', kind: 'translation', lang: 'en' }]), told({ attachments: [{ title: 'T', kind: 'translation', lang: 'en' }] })],
    ['a translation is in the context only', preservation.in('nl'), told({ attachments: [{ title: 'T', kind: 'translation', lang: 'en' }] })],
    ['an attachment with the same digest and another title', preservation.with('17.attachments', [{ ...order, sha256: digest }]), told({ attachments: [{ title: 'scan.pdf', kind: 'order', sha256: digest.toUpperCase() }] })],
    ['an attachment with the same title in another normal form', preservation.with('17.attachments', [{ ...order, title: 'De\u0301cision' }]), told({ attachments: [{ ...order, title: ' D\u00e9cision' }] })],
    ['a victim on the eighteenth birthday', persons({ ...child, dateOfBirth: '2008-11-21' })],
    ['a year of birth that leaves the age open', persons({ ...child, dateOfBirth: '2008' })],
    ['minor false is believed', persons({ ...child, minor: false, dateOfBirth: '2015-01-01' })],
    ['a child who is a suspect', persons({ ...child, role: 'suspect', minor: true })],
    ['a name in the original script', persons({ ...person, nationalities: ['GE'], nameNative: 'ლუკა მთისძირე' })],
    ['a surname in Georgian letters', persons({ ...person, surname: 'მთისძირე', nationalities: ['GE'] })],
    ['a surname in Cyrillic letters', persons({ ...person, surname: 'Вигаданенко', nationalities: ['UA'] })],
    ['a surname in Greek letters', persons({ ...person, surname: 'Γλυκονεράκης', nationalities: ['GR'] })],
    ['an unknown surname', persons({ ...person, surname: 'Unknown', nationalities: ['GE'] })],
    ['a dash for a surname', persons({ ...person, surname: '–', nationalities: ['GE'] })],
    ['a national of a State with Latin letters', persons({ ...person, nationalities: ['BE'] })],
    ['content with a follow-up that can obtain it', preservation.with('11.categories', ['content.mailbox']), told({ linkedDocuments: [linked('MLA_REQUEST'), linked('COE_TCY_MLA_SUBSCRIBER_31')] })],
    ['content with nothing linked yet', preservation.with('11.categories', ['content.mailbox'])],
    ['identification data in a subscriber request', subscriber.with('14.categories', ['identification_only.other'])],
    ['expedition with date and reason', subscriber.with('15.expedited', true).with('15.expeditedReason', 'Volatile.').with('15.deadline', '2026-12-20')],
    ['silence with a reason', preservation.with('16.doNotNotifyUser', true).with('16.confidentialityReason', 'The suspect is free.')],
  ];
  for (const [why, document, context = fullContext] of passing) {
    it(`passes: ${why}`, () => expect(findingsOf(document, context)).toEqual([]));
  }
});
