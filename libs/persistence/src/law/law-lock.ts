import type { AgencyTransaction } from '../database';

const lockOfAgency = "hashtextextended('law of ' || current_setting('comity.agency'), 0)";

/**
 * A part of a statement that locks a request, named `law`: every step holds the law of its agency from before it locks
 * anything else, so that no clock is computed under a law that another transaction is just replacing.
 */
export const UNDER_LAW = `law AS MATERIALIZED (SELECT pg_advisory_xact_lock_shared(${lockOfAgency}))`;

/** Waits for the steps under way and keeps others out until the transaction ends. Whoever waits holds nothing yet. */
export const keepStepsOut = (tx: AgencyTransaction): Promise<unknown> => tx.query(`SELECT pg_advisory_xact_lock(${lockOfAgency})`);
