import { askClock, type ClockQuestion, type Law } from '@comity/domain';
import { repositoryLaw } from '@comity/packs';
import fc from 'fast-check';
import { agree, told } from './agreement';
import { anyQuestion, NOW, seed } from './arbitraries/any-question';
import { questionsAbout } from './arbitraries/questions';
import { unwrittenRows, withUnwrittenRows } from './arbitraries/unwritten-rows';
import { askOracle } from './oracle/oracle';

jest.setTimeout(300_000);

const CASES = 100_000;
const SHARES = 20;

const law = repositoryLaw();

function compare(questions: fc.Arbitrary<ClockQuestion>, by: Law, at: number, numRuns: number): void {
  fc.assert(
    fc.property(questions, (question) => {
      const [engine, oracle] = [askClock(question, by, NOW), askOracle(question, by, NOW)];
      if (!agree(engine, oracle)) {
        throw new Error(`comity clock <<< '${JSON.stringify(question)}'\nengine ${told(engine)}\noracle ${JSON.stringify(oracle)}`);
      }
    }),
    { seed: at, numRuns },
  );
}

describe('the engine and a slow oracle that steps from day to day and from hour to hour', () => {
  it.each(Array.from({ length: SHARES }, (_, share) => share + 1))('say the same (share %i of 20 of 100,000 cases)', (share) => {
    compare(anyQuestion, law, seed + share, CASES / SHARES);
  }, 60_000);

  it('say the same of every profile in every unit, also where no instrument has such a row', () => {
    compare(fc.oneof(...unwrittenRows.map(questionsAbout)), withUnwrittenRows(law), seed, 10_000);
  }, 60_000);
});
