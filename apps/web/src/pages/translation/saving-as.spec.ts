import { bodyOf } from './saving-as';

describe('under whose name a paragraph is saved', () => {
  const as = { translator: 'Ana Example', machine: '', kind: '', on: '' };

  it('a machine draft does not bear the name of the person who saves it', () => {
    expect(bodyOf({ ...as, state: 'machine' }, 'Texte')).toEqual({ state: 'machine', text: 'Texte' });
    expect(bodyOf({ ...as, state: 'machine', machine: ' Engine 3 ' }, 'Texte')).toEqual({ state: 'machine', text: 'Texte', translator: 'Engine 3' });
    expect(bodyOf({ ...as, state: 'human' }, 'Texte')).toEqual({ state: 'human', text: 'Texte', translator: 'Ana Example' });
  });
});
