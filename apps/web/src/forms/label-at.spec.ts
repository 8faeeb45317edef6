import { blockDefinition, formDefinition } from '@comity/domain';
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
});
