import { drafted, questionOf } from './question';

describe('the question of an address', () => {
  it('is none until what is needed and the State are known', () => expect([questionOf({}, 'BE'), questionOf({ need: 'hearing' }, 'BE')]).toEqual([null, null]));
  it('takes routine and investigation where nothing is said', () => expect(questionOf({ need: 'hearing', to: 'GE' }, 'BE')).toEqual({ need: 'hearing', from: 'BE', to: 'GE', urgency: 'normal', stage: 'investigation' }));
  it('reads the penalty as a number, and leaves out what is none', () => {
    expect(questionOf({ need: 'hearing', to: 'GE', penalty: '5' }, 'BE')).toMatchObject({ maxPenaltyYears: 5 });
    expect(questionOf({ need: 'hearing', to: 'GE', penalty: 'long' }, 'BE')).not.toHaveProperty('maxPenaltyYears');
  });
  it('knows the form that can be drafted here', () => expect([drafted(['A', 'B'], [{ id: 'B' }]), drafted(['A'], [{ id: 'B' }])]).toEqual(['B', undefined]));
});
