import { bodyOf, inALine, notChosen, toChoose } from './saving-as';

describe('under whose name a paragraph is saved', () => {
  const as = { ...notChosen, translator: 'Ana Example' };

  it('a machine draft does not bear the name of the person who saves it', () => {
    expect(bodyOf({ ...as, state: 'machine' }, 'Texte', 'Me Myself')).toEqual({ state: 'machine', text: 'Texte' });
    expect(bodyOf({ ...as, state: 'machine', machine: ' Engine 3 ', mine: true }, 'Texte', 'Me Myself')).toEqual({ state: 'machine', text: 'Texte', translator: 'Engine 3' });
    expect(bodyOf({ ...as, state: 'human' }, 'Texte', 'Me Myself')).toEqual({ state: 'human', text: 'Texte', translator: 'Ana Example' });
  });

  it('is chosen: nobody becomes the translator by saving', () => {
    expect(toChoose(notChosen)).toBe('Choose how it is saved');
    expect(toChoose({ ...notChosen, state: 'human' })).toBe('Name the translator, or say that you translated it yourself');
    expect(toChoose({ ...notChosen, state: 'human', mine: true })).toBeNull();
    expect(toChoose({ ...as, state: 'human' })).toBeNull();
    expect(toChoose({ ...notChosen, state: 'machine' })).toBeNull();
    expect(toChoose({ ...as, state: 'certified' })).toBe('Say how and when it is certified');
    expect(bodyOf({ ...notChosen, state: 'human', mine: true }, 'Texte', 'Me Myself').translator).toBe('Me Myself');
  });

  it('is said in a line', () => {
    expect([inALine(notChosen, 'Me'), inALine({ ...as, state: 'human' }, 'Me'), inALine({ ...as, state: 'certified', mine: true }, 'Me'), inALine({ ...as, state: 'machine' }, 'Me')])
      .toEqual(['not chosen yet', 'Revised by a person, Ana Example', 'Certified, Me', 'Machine draft']);
  });
});
