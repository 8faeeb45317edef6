import { askClock, limitRows } from '@comity/domain';
import { repositoryLaw } from '@comity/packs';
import fc from 'fast-check';
import { agree, told } from './agreement';
import { questionsAbout } from './arbitraries/questions';
import { askOracle } from './oracle/oracle';

/** `COMITY_SEED=12345` tries other cases; without it a run is the same every time. */
const seed = Number(process.env.COMITY_SEED ?? 20_261_121);
const CASES = 100_000;
const SHARES = 20;
/** Later than every case: events count unless the question itself says when it is asked. */
const NOW = '2045-01-01T00:00:00Z';

const law = repositoryLaw();
const rows = limitRows.filter((row) => row.amount !== null || row.amountFact !== undefined);
const questions = fc.oneof(...rows.map(questionsAbout));

describe('the engine and a slow oracle that steps from day to day and from hour to hour', () => {
  it.each(Array.from({ length: SHARES }, (_, share) => share + 1))('say the same (share %i of 20 of 100,000 cases)', (share) => {
    fc.assert(
      fc.property(questions, (question) => {
        const [engine, oracle] = [askClock(question, law, NOW), askOracle(question, law, NOW)];
        if (!agree(engine, oracle)) {
          throw new Error(`comity clock <<< '${JSON.stringify(question)}'\nengine ${told(engine)}\noracle ${JSON.stringify(oracle)}`);
        }
      }),
      { seed: seed + share, numRuns: CASES / SHARES },
    );
  }, 60_000);
});
