import type { OutboxRow } from '@comity/persistence';

/**
 * A way to another authority. Between agencies of one installation, to another installation, by e-mail or courier:
 * each is one adapter of this port and a line in `channels.ts`.
 */
export interface Channel {
  readonly name: string;
  /** Whether this is the way to the recipient of that message. */
  serves(row: OutboxRow): boolean;
  /** Resolves when the other side has the message and its files. @throws DeliveryFailed, or whatever kept it from arriving. */
  deliver(row: OutboxRow): Promise<void>;
}

export const CHANNELS = Symbol('Channels');

/** A message did not arrive, and why: a code for programs and a sentence for whoever looks after it. */
export class DeliveryFailed extends Error {
  constructor(readonly code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'DeliveryFailed';
  }
}
