import fc from 'fast-check';
import type { FormDocument } from '../forms/document';
import type { ParticipationRecord } from '../law/participation';
import { checkRequirements, type RequirementFinding } from './requirement-findings';
import type { RecordedRequirement, RequirementDemand } from './requirement';
import { holdsOn } from './requirements-for';
import type { RequirementContext } from './unmet';

const requirement = (demand: RequirementDemand, part: Partial<RecordedRequirement> = {}): RecordedRequirement => ({
  id: 'REQ-GH-1', requestedState: 'GH', measures: 'any', channels: 'any', instruments: 'any', forms: 'any', from: null, until: null, level: 'reason', waivable: 'author',
  message: 'Write it.', source: { text: 'An Act', confidence: 'B' }, note: null, ...demand, ...part,
} as RecordedRequirement);

const letter = (values: FormDocument['values'] = {}, lang = 'en'): FormDocument => (
  { form: 'MLA_REQUEST', lang, values: { B: { basis: 'untoc' }, E: { measures: ['stored_data'] }, ...values } }
);
const at = (section: string, field: string) => [{ form: 'MLA_REQUEST', section, field }] as const;
const bound = ['BE', 'GH'].map((state): ParticipationRecord => ({
  id: state, instrument: 'un-untoc-2000', state, towards: null, territory: null, status: 'party', from: null, until: null, declarations: {}, reservations: [], note: null,
  source: 'X', sourceUrl: null, checkedOn: '2026-11-21', checkedBy: null, supersedes: null,
}));
const check = (document: FormDocument, requirements: readonly RecordedRequirement[], context: RequirementContext = {}, requestedState = 'GH') =>
  checkRequirements(document, { requestedState, requestingState: 'BE' }, { participation: bound, requirements }, '2026-11-21', context);
const spots = (findings: readonly RequirementFinding[]): readonly string[] => findings.map(({ section, field }) => `${section}${field}`);

const english = requirement({ kind: 'language', accepted: ['en'] });
const declared = requirement({ kind: 'language', accepted: 'declared' });
const certified = requirement({ kind: 'certified-translation', into: ['fr'] });
const threshold = requirement({ kind: 'threshold', months: 36, places: at('C', '/offences') });
const copy = requirement({ kind: 'copies', certified: true, places: at('H', '/attachments/0') });
const apostille = (needed: boolean) => requirement({ kind: 'apostille', needed, places: at('H', '/attachments') });
const wording = requirement({ kind: 'wording', phrases: ['solely for the  case'], places: at('E', '/purpose') });
const filled = requirement({ kind: 'content', asks: 'filled', places: [...at('D', '/persons'), ...at('D', '/legalPersons')] });
const remind = requirement({ kind: 'content', asks: 'remind', places: at('E', '') });
const diplomatic = requirement({ kind: 'channel', through: ['diplomatic'], places: [] });
const translation = (lang: string, isCertified?: boolean) => ({ H: { attachments: [{ title: 'T', kind: 'translation', lang, ...(isCertified === undefined ? {} : { certified: isCertified }) }] } });
const offence = (...months: readonly (number | undefined)[]) => ({ C: { offences: months.map((maxPenaltyMonths) => ({ label: 'Fraud', ...(maxPenaltyMonths === undefined ? {} : { maxPenaltyMonths }) })) } });

describe('what each kind of requirement asks', () => {
  it.each([
    ['language: that of the document', english, letter(), []],
    ['language: a variety of it', english, letter({}, 'en-GB'), []],
    ['language: another', english, letter({}, 'ka'), ['']],
    ['language: another with a translation', english, letter(translation('en'), 'ka'), []],
    ['language: as declared, where nobody knows it', declared, letter(), ['']],
    ['certified translation: none', certified, letter(), ['']],
    ['certified translation: not certified', certified, letter(translation('fr', false)), ['']],
    ['certified translation: certified', certified, letter(translation('fr', true)), []],
    ['certified translation: certified into another language', certified, letter(translation('de', true)), ['']],
    ['certified translation: the document itself', certified, letter({}, 'fr'), []],
    ['threshold: reached', threshold, letter(offence(36)), []],
    ['threshold: one below', threshold, letter(offence(36, 35)), ['C/offences/1/maxPenaltyMonths']],
    ['threshold: nothing stated', threshold, letter(offence(undefined)), []],
    ['threshold: a life sentence', threshold, letter({ C: { offences: [{ label: 'Murder', maxPenaltyMonths: 1, lifeSentence: true }] } }), []],
    ['copies: none', copy, letter(), ['H/attachments/0']],
    ['copies: one that is not certified', copy, letter({ H: { attachments: [{ title: 'Order', certified: false }] } }), ['H/attachments/0']],
    ['copies: certified', copy, letter({ H: { attachments: [{ title: 'Order', certified: true }] } }), []],
    ['apostille: needed', apostille(true), letter(), ['H/attachments']],
    ['apostille: there', apostille(true), letter({ H: { attachments: [{ title: 'Apostille' }] } }), []],
    ['apostille: not needed', apostille(false), letter(), []],
    ['wording: not there', wording, letter({ E: { purpose: 'For the case.' } }), ['E/purpose']],
    ['wording: there, whatever its case and breaks', wording, letter({ E: { purpose: 'Used SOLELY for\nthe case.' } }), []],
    ['contents: none of the places', filled, letter(), ['D/persons']],
    ['contents: one of the places', filled, letter({ D: { legalPersons: [{ name: 'Firm', role: 'suspect' }] } }), []],
    ['contents: a reminder', remind, letter(), ['E']],
    ['channel: another', diplomatic, letter(), ['']],
    ['channel: one of them', requirement({ kind: 'channel', through: ['central-authorities'], places: [] }), letter(), []],
  ] as const)('%s', (_name, one, document, expected) => expect(spots(check(document, [one]).findings)).toEqual(expected));

  it('leaves declared languages to what is known of the addressee', () => expect(check(letter(), [declared], { acceptedLanguages: ['en'] }).findings).toEqual([]));

  it('says where it is written and who may waive it', () => {
    expect(check(letter({}, 'ka'), [english]).findings[0]).toMatchObject({ rule: 'REQ-GH-1', level: 'reason', waivableBy: 'author', source: { text: 'An Act', confidence: 'B' } });
  });

  it('looks into the letter inside another form', () => {
    const around: FormDocument = { form: 'MODEL_MLA_EEVIDENCE', lang: 'en', values: { A: { base: { ...letter() } } } };
    expect(spots(check(around, [filled]).findings)).toEqual(['A/base/values/D/persons']);
  });
});

describe('whom a requirement concerns', () => {
  it.each([
    ['its own State', {}, 1], ['every State', { requestedState: 'any' }, 1], ['another State', { requestedState: 'GE' }, 0],
    ['requests of the State of a pair', { requestingState: 'BE' }, 1], ['requests of another State', { requestingState: 'US' }, 0],
    ['the measure', { measures: ['stored_data'] }, 1], ['another measure', { measures: ['service'] }, 0],
    ['the channel', { channels: ['central-authorities'] }, 1], ['another channel', { channels: ['diplomatic'] }, 0],
    ['the instrument', { instruments: ['un-untoc-2000'] }, 1], ['another instrument', { instruments: ['coe-mla-30'] }, 0],
    ['the form', { forms: ['MLA_REQUEST'] }, 1], ['another form', { forms: ['EIO_ANNEX_A'] }, 0],
  ] as const)('%s', (_name, part, expected) => expect(check(letter(), [{ ...remind, ...part } as RecordedRequirement]).findings).toHaveLength(expected));

  const dates = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  it('never fires outside its dates, always within them', () => {
    fc.assert(fc.property(fc.option(dates), fc.option(dates), dates, (from, until, day) => {
      const fired = checkRequirements(letter(), { requestedState: 'GH' }, { participation: [], requirements: [{ ...remind, from, until }] }, day).findings.length;
      const within = (from === null || from <= day) && (until === null || day <= until);
      expect(fired).toBe(within ? 1 : 0);
      expect(holdsOn({ from, until }, day)).toBe(within);
    }));
  });
});

describe('what is not recorded', () => {
  it('is said, with State, measure and channel', () => {
    expect(check(letter(), []).notRecorded).toMatchObject({
      kind: 'not-recorded', requestedState: 'GH', measures: ['stored_data'], channel: 'central-authorities',
      message: 'Nothing is recorded for Ghana; search, seizure, production of stored data; central authority to central authority: ask the other side before you send.',
    });
  });

  it.each(['XX', 'EL', 'ZZ', 'EU'])('%s is said to be no State', (requestedState) => {
    expect(checkRequirements(letter(), { requestedState }, { participation: [], requirements: [] }, '2026-11-21').notRecorded?.message).toMatch(new RegExp(`^${requestedState} is no State code`));
  });

  it('leaves out what is recorded, also that none is needed, and languages that are known', () => {
    expect(check(letter(), [apostille(false), threshold], { acceptedLanguages: ['en'] }).notRecorded?.about).toEqual(['certified-translation', 'copies', 'wording', 'channel']);
    expect(check(letter(), [declared]).notRecorded?.about).toContain('language');
  });

  it('is nothing where all is recorded, and for a form that asks nobody', () => {
    expect(check(letter(), [english, certified, threshold, copy, apostille(true), wording, diplomatic]).notRecorded).toBeNull();
    expect(check({ form: 'ACK_RECEIPT', lang: 'en', values: {} }, [remind])).toEqual({ findings: [], notRecorded: null });
  });
});
