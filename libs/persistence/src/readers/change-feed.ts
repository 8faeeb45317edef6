import { Client } from 'pg';

/** Something of this request changed, at this version. */
export interface Change {
  readonly agency: string;
  readonly request: string;
  readonly version: number;
}

type Listener = { readonly changed: (change: Change) => void; readonly lost: () => void };

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/**
 * Listens to the channel on which every recording tells that it has committed. One connection a process. When the
 * connection is lost, listeners are told, because changes may have been missed, and it is made anew.
 */
export class ChangeFeed {
  private readonly listeners = new Map<Listener, string>();
  private client: Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(private readonly options: { readonly url: string; readonly onError: (error: unknown) => void }) {}

  /** Connects in the background and stays connected until `close`. */
  open(): void {
    void this.connect(FIRST_WAIT_MS);
  }

  /** @returns the function that ends the subscription */
  subscribe(agencyId: string, listener: Listener): () => void {
    this.listeners.set(listener, agencyId);
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.retry) clearTimeout(this.retry);
    await this.client?.end();
  }

  private async connect(wait: number): Promise<void> {
    const client = new Client({ connectionString: this.options.url, application_name: 'comity-changes', keepAlive: true });
    client.on('notification', ({ payload }) => this.tell(payload));
    client.on('error', this.options.onError);
    client.on('end', () => this.again(client, FIRST_WAIT_MS));
    try {
      await client.connect();
      await client.query('LISTEN comity_changes');
      if (this.closed) return await client.end();
      this.client = client;
    } catch (error) {
      this.options.onError(error);
      this.later(Math.min(wait * 2, LONGEST_WAIT_MS));
    }
  }

  private again(client: Client, wait: number): void {
    if (this.client !== client) return;
    this.client = null;
    for (const listener of this.listeners.keys()) listener.lost();
    this.later(wait);
  }

  private later(wait: number): void {
    if (!this.closed) this.retry = setTimeout(() => void this.connect(wait), wait);
  }

  private tell(payload: string | undefined): void {
    const change = JSON.parse(payload ?? '{}') as Change;
    for (const [listener, agencyId] of this.listeners) if (agencyId === change.agency) listener.changed(change);
  }
}
