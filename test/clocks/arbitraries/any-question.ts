import { limitRows } from '@comity/domain';
import fc from 'fast-check';
import { questionsAbout } from './questions';

/** `COMITY_SEED=12345` tries other cases; without it a run is the same every time. */
export const seed = Number(process.env.COMITY_SEED ?? 20_261_121);

/** Later than every case: events count unless the question itself says when it is asked. */
export const NOW = '2045-01-01T00:00:00Z';

/** The rows that have a number or can be given one. */
export const numbered = limitRows.filter((row) => row.amount !== null || row.amountFact !== undefined);

export const anyQuestion = fc.oneof(...numbered.map(questionsAbout));
