import { formDefinition, requirementsFor, type RequirementQuestion } from '@comity/domain';
import { knowsState } from '../states';
import { requirementPack } from './requirement-pack';

const { requirements, version, digest } = requirementPack();
const question = (given: Partial<RequirementQuestion>): RequirementQuestion => (
  { form: 'MLA_REQUEST', requestedState: 'GH', requestingState: 'BE', measures: [], channel: 'central-authorities', instruments: [], ...given }
);
const ids = (given: Partial<RequirementQuestion>): readonly string[] => requirementsFor(question(given), requirements, '2026-11-21').map(({ id }) => id);

describe('the requirement pack', () => {
  it('has ids of its own that name the State, known States, a source and a sentence', () => {
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
    expect(requirements.filter(({ id, requestedState }) => !id.startsWith(`REQ-${requestedState.toUpperCase()}-`))).toEqual([]);
    expect(requirements.filter(({ requestedState }) => requestedState !== 'any' && !knowsState(requestedState))).toEqual([]);
    expect(requirements.filter(({ source, message }) => source.text === '' || !/[.!]$/.test(message))).toEqual([]);
    expect(version).toContain(digest.slice(0, 8));
  });

  it('points at places that the forms have', () => {
    const wrong = requirements.flatMap((requirement) => ('places' in requirement ? requirement.places : [])).filter(({ form, section, field }) => {
      const found = formDefinition(form).sections.find(({ id }) => id === section);
      return !found || (field !== '' && !found.fields.some(({ key }) => field.split('/')[1] === key));
    });
    expect(wrong).toEqual([]);
  });

  it('blocks nothing on a source that was not read in full, and lets somebody waive what asks for a reason', () => {
    expect(requirements.filter(({ level, source }) => level === 'block' && source.confidence !== 'A').map(({ id }) => id)).toEqual([]);
    expect(requirements.filter(({ level, waivable }) => level === 'reason' && waivable === null).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['an order of investigation', { form: 'EIO_ANNEX_A', requestedState: 'FR', instruments: ['eu-eio-2014-41'], channel: 'judicial-direct' }, ['REQ-ANY-1', 'REQ-ANY-8']],
    ['a letter under UNTOC', { instruments: ['un-untoc-2000'] }, ['REQ-ANY-24', 'REQ-ANY-28', 'REQ-ANY-31']],
    ['a summons from the United States to Switzerland', { requestedState: 'CH', requestingState: 'US', measures: ['service'] }, ['REQ-CH-1']],
    ['a summons from elsewhere to Switzerland', { requestedState: 'CH', measures: ['service'] }, []],
    ['an extradition to the United States', { form: 'EXTRADITION_REQUEST', requestedState: 'US', channel: 'diplomatic' }, ['REQ-US-5', 'REQ-US-6']],
    ['preservation in Ghana', { form: 'COE_TCY_PRESERVATION_29_30', measures: ['preserve_data'], instruments: ['coe-budapest-185'] }, ['REQ-GH-1', 'REQ-ANY-20', 'REQ-ANY-30']],
    ['production of stored data in Ghana, without a treaty', { measures: ['stored_data'] }, []],
  ] as const)('%s', (_name, given, expected) => expect(ids(given as Partial<RequirementQuestion>)).toEqual(expected));
});
