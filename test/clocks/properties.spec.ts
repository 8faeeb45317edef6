import { askClock } from '@comity/domain';
import { repositoryLaw } from '@comity/packs';
import fc from 'fast-check';
import { agree, told } from './agreement';
import { anyQuestion, NOW, seed } from './arbitraries/any-question';
import { askOracle } from './oracle/oracle';

const CASES = 100_000;
const SHARES = 20;

const law = repositoryLaw();

describe('the engine and a slow oracle that steps from day to day and from hour to hour', () => {
  it.each(Array.from({ length: SHARES }, (_, share) => share + 1))('say the same (share %i of 20 of 100,000 cases)', (share) => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const [engine, oracle] = [askClock(question, law, NOW), askOracle(question, law, NOW)];
        if (!agree(engine, oracle)) {
          throw new Error(`comity clock <<< '${JSON.stringify(question)}'\nengine ${told(engine)}\noracle ${JSON.stringify(oracle)}`);
        }
      }),
      { seed: seed + share, numRuns: CASES / SHARES },
    );
  }, 60_000);
});
