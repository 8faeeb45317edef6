import { blockDefinition, formDefinition } from '@comity/domain';
import { definitionAt } from './definition-at';
import { labelAt } from './label-at';

const { sections } = formDefinition('COE_TCY_PRESERVATION_29_30');
const form = { sections, blocks: { DataSelector: blockDefinition('DataSelector'), Authority: blockDefinition('Authority') } };

describe('the name of a place in a form', () => {
  it.each([
    ['11', '/selectors/1/from', 'Identifier 2, From'],
    ['11', '/selectors', 'Identifiers'],
    ['4', '/requestedAuthority/country', 'Requested authority, State'],
    ['10', '', 'Case summary'],
    ['99', '/x', '99'],
  ])('section %s, %s is "%s"', (section, pointer, name) => {
    expect(labelAt(form, section, pointer)).toBe(name);
  });

  it('leads into a letter that a field holds whole', () => {
    const around = { sections: formDefinition('AP2_ART10_EMERGENCY_MLA').sections, blocks: { Offence: blockDefinition('Offence') }, letters: { MLA_REQUEST: formDefinition('MLA_REQUEST').sections } };
    const [first] = blockDefinition('Offence').members;
    expect(labelAt(around, 'A', `/base/values/C/offences/1/${first!.key}`)).toBe(`C. ${formDefinition('MLA_REQUEST').sections.find(({ id }) => id === 'C')!.title}, Offence 2, ${first!.label}`);
    expect(labelAt(around, 'A', '/base')).toBe('All sections of the general letter of request');
    expect(definitionAt(around, 'A', '/base/values/C/facts')?.key).toBe('facts');
    expect(definitionAt(around, 'A', '/base/values/C')).toBeUndefined();
  });
});
