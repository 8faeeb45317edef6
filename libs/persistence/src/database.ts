import { isUuid } from '@comity/platform';
import type { Client, PoolClient } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { entities } from './entities';
import { preparedName } from './prepared';

/** A transaction of one agency: row-level security shows and accepts its rows alone. */
export interface AgencyTransaction {
  readonly agencyId: string;
  readonly manager: EntityManager;
  /** Rows of a statement, as the driver gives them (`timestamptz` as Date). */
  query<T>(sql: string, parameters?: readonly unknown[]): Promise<T[]>;
}

export interface DatabaseOptions {
  /** Connection of the application role. */
  readonly url: string;
  readonly poolSize?: number;
  readonly applicationName?: string;
}

/** The connection pool of a process. Case data is reached through `withAgency` alone. */
export class Database {
  private constructor(private readonly source: DataSource) {}

  static async connect({ url, poolSize = 10, applicationName = 'comity' }: DatabaseOptions): Promise<Database> {
    const source = new DataSource({
      type: 'postgres', url, poolSize, applicationName, entities: [...entities], synchronize: false,
      extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000 },
    });
    return new Database(await source.initialize());
  }

  /**
   * Runs `fn` in one transaction as this agency; commits when it resolves, rolls back when it rejects.
   * @throws TypeError when the agency id is no UUID
   */
  async withAgency<T>(agencyId: string, fn: (tx: AgencyTransaction) => Promise<T>): Promise<T> {
    if (!isUuid(agencyId)) throw new TypeError('An agency id is a UUID.');
    const runner = this.source.createQueryRunner();
    try {
      const connection = (await runner.connect()) as PoolClient;
      return await transaction(connection, agencyId, () => fn({ agencyId, manager: runner.manager, query: (sql, parameters = []) => rows(connection, sql, parameters) }));
    } finally {
      await runner.release();
    }
  }

  /** For the directory of agencies, the functions that return ids only, and the one for sessions: nothing here may touch case data. */
  async acrossAgencies<T>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return this.source.query(sql, [...parameters]);
  }

  /** @throws when PostgreSQL does not answer. */
  async ping(): Promise<void> {
    await this.source.query('SELECT 1');
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}

async function rows<T>(connection: PoolClient, sql: string, parameters: readonly unknown[]): Promise<T[]> {
  return (await connection.query({ ...preparedName(sql), text: sql, values: [...parameters] })).rows as T[];
}

/** Commits what succeeds. What does not is rolled back, or ends with its connection where even that is impossible. */
async function transaction<T>(connection: PoolClient, agencyId: string, work: () => Promise<T>): Promise<T> {
  try {
    // One round trip for both; the id was checked to be a UUID and can smuggle nothing in.
    await connection.query(`BEGIN; SELECT set_config('comity.agency', '${agencyId}', true)`);
    const result = await work();
    await connection.query('COMMIT');
    return result;
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => (connection as unknown as Client).end());
    throw error;
  }
}
