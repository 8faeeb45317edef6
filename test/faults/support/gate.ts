import { Client } from 'pg';

/**
 * Where a transaction is held. `before-commit`: what it wrote is written, the program still has to ask for the commit.
 * `in-commit`: the program has asked for the commit and waits for its answer.
 */
export type Point = 'before-commit' | 'in-commit';
/** Beside commands: a message that is accepted; a paper that was signed and is about to be noted, or has just been. */
type Place = Point | 'inbox' | 'before-noting' | 'in-noting';

const lockOf: Readonly<Record<Place, number>> = { 'before-commit': 7301, 'in-commit': 7302, inbox: 7303, 'before-noting': 7304, 'in-noting': 7305 };
const decided = 'WHEN (OLD.outcome IS NULL AND NEW.outcome IS NOT NULL AND NEW.person_id IS NOT NULL)';

const triggers: Readonly<Record<Place, string>> = {
  'before-commit': `CREATE TRIGGER gate_before AFTER UPDATE ON command FOR EACH ROW ${decided} EXECUTE FUNCTION gate(7301)`,
  'in-commit': `CREATE CONSTRAINT TRIGGER gate_in AFTER UPDATE ON command DEFERRABLE INITIALLY DEFERRED FOR EACH ROW ${decided} EXECUTE FUNCTION gate(7302)`,
  inbox: 'CREATE TRIGGER gate_inbox BEFORE INSERT ON message_inbox FOR EACH ROW EXECUTE FUNCTION gate(7303)',
  'before-noting': 'CREATE TRIGGER gate_noting BEFORE INSERT ON made_paper FOR EACH ROW EXECUTE FUNCTION gate(7304)',
  'in-noting': 'CREATE CONSTRAINT TRIGGER gate_noted AFTER INSERT ON made_paper DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gate(7305)',
};

/** Holds transactions of the programs at a point, in the test's own database; the programs know nothing of it. */
export class Gate {
  private constructor(private readonly client: Client, private readonly lock: number) {}

  /** Puts a gate in place and closes it: whoever comes to it waits. */
  static async closed(ownerUrl: string, point: Place): Promise<Gate> {
    const client = new Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query('SELECT pg_advisory_lock($1)', [lockOf[point]]);
    await client.query(`
      CREATE OR REPLACE FUNCTION gate() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_advisory_xact_lock_shared(TG_ARGV[0]::bigint); RETURN NEW; END $$;
      ${triggers[point]}`);
    return new Gate(client, lockOf[point]);
  }

  /** How many transactions wait here. */
  async waiting(): Promise<number> {
    const { rows } = await this.client.query<{ n: number }>("SELECT count(*)::integer AS n FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND NOT granted", [this.lock]);
    return rows[0]!.n;
  }

  /** Lets everybody pass. */
  async open(): Promise<void> {
    await this.client.query('SELECT pg_advisory_unlock($1)', [this.lock]);
  }

  /** Takes the gate away; waits for transactions that are under way. */
  async remove(): Promise<void> {
    await this.client.query('DROP FUNCTION gate() CASCADE');
    await this.client.end();
  }
}
