import { askClock } from '@comity/domain';
import { repositoryLaw } from '@comity/packs';
import fc from 'fast-check';
import { anyQuestion, NOW, seed } from './arbitraries/any-question';
import { placeOf } from './oracle/place';
import { replay } from './replay-steps';

jest.setTimeout(300_000);

const law = repositoryLaw();

describe('the working of an answer', () => {
  it('leads whoever follows it step by step to the same dates', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const asked = askClock(question, law, NOW);
        if ('error' in asked) return;
        const { due, actBy } = replay(asked.answer, placeOf(law.limit(question.limit)!, question, law).free);
        if (due !== asked.answer.due || actBy !== asked.answer.actBy) {
          throw new Error(`comity clock <<< '${JSON.stringify(question)}'\nsays ${asked.answer.due} and ${asked.answer.actBy}; its steps lead to ${due} and ${actBy}`);
        }
      }),
      { seed, numRuns: 10_000 },
    );
  }, 60_000);
});
