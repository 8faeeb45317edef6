import fc from 'fast-check';
import type { FormDocument } from '../forms/document';
import { boundBetween, participationStatuses, type ParticipationRecord } from '../law/participation';
import { checkRequirements, type RequirementCheck } from './requirement-findings';
import type { RecordedRequirement } from './requirement';
import { requirementBinding, treatyBinding } from './treaty-binding';

const day = '2026-11-21';
const record = (given: Partial<ParticipationRecord>): ParticipationRecord => ({
  id: `${given.instrument}/${given.state}/${given.from}`, instrument: 'un-untoc-2000', state: 'BE', towards: null, territory: null, status: 'party', from: '2010-01-01', until: null,
  declarations: {}, reservations: [], note: null, source: 'X', sourceUrl: null, checkedOn: day, checkedBy: null, supersedes: null, ...given,
});
const of = (instrument: string, ...states: readonly string[]): readonly ParticipationRecord[] => states.map((state) => record({ instrument, state }));
const binding = (instrument: string, participation: readonly ParticipationRecord[], requestedState = 'GH', requestingState: string | null = 'BE') => treatyBinding(instrument, { requestedState, requestingState }, participation, day);

const asked = (part: Partial<RecordedRequirement> = {}): RecordedRequirement => ({
  id: 'REQ-ANY-1', requestedState: 'any', measures: 'any', channels: 'any', instruments: ['un-untoc-2000'], forms: 'any', from: null, until: null, level: 'reason', waivable: 'author',
  message: 'Say what it is for.', source: { text: 'UNTOC Art. 18(15)', confidence: 'B' }, note: null, kind: 'content', asks: 'remind', places: [], ...part,
} as RecordedRequirement);
const letter: FormDocument = { form: 'MLA_REQUEST', lang: 'en', values: { B: { basis: 'untoc' } } };
interface Given { readonly participation?: readonly ParticipationRecord[]; readonly requirements?: readonly RecordedRequirement[]; readonly requestedState?: string; readonly requestingState?: string | null; readonly instrument?: string }
function check({ participation = [], requirements = [asked()], requestedState = 'GH', requestingState = 'BE', instrument }: Given, document = letter): RequirementCheck {
  const circumstances = { requestedState, ...(requestingState === null ? {} : { requestingState }), ...(instrument === undefined ? {} : { instrument }) };
  return checkRequirements(document, circumstances, { participation, requirements }, day);
}
const rules = (given: Given): readonly string[] => check(given).findings.map(({ rule }) => rule);
const OPEN = 'REQ-BOUND-un-untoc-2000';

describe('whether an instrument holds between two States', () => {
  it.each([
    ['both are recorded as bound', 'un-untoc-2000', of('un-untoc-2000', 'BE', 'GH'), 'bound'],
    ['one is not recorded', 'un-untoc-2000', of('un-untoc-2000', 'BE'), 'not-recorded'],
    ['nobody is recorded', 'un-untoc-2000', [], 'not-recorded'],
    ['one has signed and not ratified', 'un-untoc-2000', [...of('un-untoc-2000', 'BE'), record({ state: 'GH', status: 'signatory' })], 'not-bound'],
    ['one is bound from a later day', 'un-untoc-2000', [...of('un-untoc-2000', 'BE'), record({ state: 'GH', from: '2026-11-22' })], 'not-bound'],
    ['the text cannot bind one of them', 'eu-eio-2014-41', [], 'not-bound'],
    ['it is not in force on what is recorded', 'coe-budapest-ap2-224', [], 'not-bound'],
    ['nobody is bound by it: a scheme', 'commonwealth-harare', [], 'bound'],
    ['it is the law of neither', 'us-title-18', [], 'not-bound'],
    ['nobody knows the instrument', 'x-1', [], 'not-recorded'],
  ] as const)('%s', (_name, instrument, participation, expected) => expect(binding(instrument, participation)).toBe(expected));

  it('takes the law of one State as it is', () => expect(binding('us-title-18', [], 'US')).toBe('bound'));

  it.each([[null], ['XX']])('a requesting State that is %s brings no treaty in; the requested State alone rules one out', (requestingState) => {
    expect(binding('un-untoc-2000', of('un-untoc-2000', 'GH'), 'GH', requestingState)).toBe('not-recorded');
    expect(binding('un-untoc-2000', [record({ state: 'GH', status: 'denounced' })], 'GH', requestingState)).toBe('not-bound');
  });
});

describe('a requirement by itself', () => {
  const both = { requestedState: 'GH', requestingState: 'BE' };
  it.each([
    ['of no treaty', 'any', null], ['of one that binds both', ['un-untoc-2000'], 'bound'], ['of one that nobody has recorded', ['coe-mla-30'], 'not-recorded'], ['of one that cannot bind both', ['eu-eio-2014-41'], 'not-bound'],
    ['of several, one of which binds both', ['eu-eio-2014-41', 'coe-mla-30', 'un-untoc-2000'], 'bound'], ['of several, one of which may', ['eu-eio-2014-41', 'coe-mla-30'], 'not-recorded'],
  ] as const)('%s', (_name, instruments, expected) => expect(requirementBinding({ instruments }, both, of('un-untoc-2000', 'BE', 'GH'), day)).toBe(expected));
});

describe('what a treaty asks', () => {
  it.each([
    ['counts where both are bound', { participation: of('un-untoc-2000', 'BE', 'GH') }, ['REQ-ANY-1']],
    ['is left out where one is not', { participation: [...of('un-untoc-2000', 'BE'), record({ state: 'GH', status: 'opted-out' })] }, []],
    ['is a sentence of its own where nobody knows', {}, [OPEN]],
    ['is left open by one State alone', { participation: of('un-untoc-2000', 'BE', 'GH'), requestingState: null }, [OPEN]],
    ['counts as soon as one of several treaties binds both', { participation: of('coe-mla-30', 'BE', 'GH'), requirements: [asked({ instruments: ['un-untoc-2000', 'coe-mla-30'] })], instrument: 'coe-mla-30' }, ['REQ-ANY-1']],
    ['of a treaty that the document does not rest on is no matter', { requirements: [asked({ instruments: ['coe-mla-30'] })] }, []],
    ['of one State under a treaty is asked in the same way', { requirements: [asked({ id: 'REQ-GH-9', requestedState: 'GH' })] }, [OPEN]],
    ['of one State under no treaty always counts', { requirements: [asked({ id: 'REQ-GH-9', requestedState: 'GH', instruments: 'any' })] }, ['REQ-GH-9']],
  ] as const)('%s', (_name, given, expected) => expect(rules(given as Given)).toEqual(expected));

  it('that is left open is advice, with what it would ask and where that is written', () => {
    expect(check({}).findings).toEqual([{
      rule: OPEN, level: 'advice', kind: 'binding', section: '', field: '', waivableBy: null, note: null,
      source: { text: 'United Nations Convention against Transnational Organized Crime, New York, 15 November 2000', confidence: 'B' },
      message: 'Whether "United Nations Convention against Transnational Organized Crime" binds both Belgium and Ghana on 2026-11-21 is not recorded: check its status list before you send. Where it does, it asks this: Say what it is for (UNTOC Art. 18(15)).',
    }]);
  });

  it('says what to give where the requesting State is missing or no State', () => {
    expect(check({ requestingState: null }).findings[0]?.message).toContain('name the requesting State');
    expect(check({ requestingState: 'EL' }).findings[0]?.message).toMatch(/^EL is no State code/);
  });

  it('does not count as recorded before it is known to count', () => {
    const apostille = asked({ kind: 'apostille', needed: false, places: [] } as Partial<RecordedRequirement>);
    expect(check({ requirements: [apostille] }).notRecorded?.about).toContain('apostille');
    expect(check({ requirements: [apostille], participation: of('un-untoc-2000', 'BE', 'GH') }).notRecorded?.about).not.toContain('apostille');
  });

  it('is not listed for a code that no State has, nor is anything else', () => {
    const requirements = [asked(), asked({ instruments: 'any' })];
    for (const requestedState of ['XX', 'EL', 'EU']) expect(check({ requirements, requestedState })).toMatchObject({ findings: [], notRecorded: { message: expect.stringMatching(/is no State code/) } });
    const around: FormDocument = { form: 'MODEL_MLA_EEVIDENCE', lang: 'en', values: { A: { base: { ...letter } } } };
    expect(check({ requirements, requestedState: 'XX' }, around).findings).toEqual([]);
  });

  const days = fc.option(fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)));
  const records = fc.array(fc.record({ state: fc.constantFrom('BE', 'GH', 'FR'), status: fc.constantFrom(...participationStatuses), from: days, until: days, towards: fc.constantFrom(null, 'BE', 'GH') }), { maxLength: 6 });
  it('counts when, and only when, the records bind both on the day, whatever the records are', () => {
    fc.assert(fc.property(records, (given) => {
      const participation = given.map((part, index) => record({ ...part, id: `r${index}` }));
      const bound = boundBetween(participation, 'un-untoc-2000', 'GH', 'BE', day);
      expect(rules({ participation })).toEqual(bound === true ? ['REQ-ANY-1'] : bound === null ? [OPEN] : []);
    }));
  });
});
