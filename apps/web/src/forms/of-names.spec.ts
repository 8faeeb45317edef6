import { blockDefinition, formDefinition } from '@comity/domain';
import { ofNames } from './of-names';

describe('a State that is chosen from a list of names', () => {
  it('is not explained as two letters, and keeps what else there is to say', () => {
    const state = blockDefinition('Authority').members.find(({ key }) => key === 'country')!;
    expect([state.hint, ofNames(state).hint]).toEqual([expect.stringContaining('Two letters'), undefined]);
    const executing = formDefinition('EIO_ANNEX_A').sections.flatMap(({ fields }) => fields).find(({ key }) => key === 'executingState')!;
    expect(ofNames(executing).hint).toContain('Denmark and Ireland');
  });
});
