import { setTimeout as pause } from 'node:timers/promises';
import { checkClocks } from './checker-clocks';
import { checkDocuments } from './checker-documents';
import { checkEngine } from './checker-engine';
import { checkHistory } from './checker-history';
import { checkMessages } from './checker-messages';
import { takeSnapshot } from './checker-snapshot';
import { checkTold, type ToldAnswer } from './checker-told';

export interface Checked {
  readonly ownerUrl: string;
  readonly dataDir: string;
  readonly temporalAddress: string;
}

/**
 * Compares what clients were told with requests, events, workflow state, clocks, outbox, inbox and documents.
 * @returns a sentence for everything that does not agree
 */
export async function inspect(house: Checked, told: readonly ToldAnswer[]): Promise<readonly string[]> {
  const snapshot = await takeSnapshot(house.ownerUrl);
  return [
    ...checkTold(snapshot, told), ...checkHistory(snapshot), ...checkClocks(snapshot), ...checkMessages(snapshot),
    ...(await checkDocuments(snapshot, house.dataDir)), ...(await checkEngine(snapshot, house.temporalAddress)),
  ];
}

/**
 * Waits until work that is still under way has come to rest and everything agrees. What is lost or doubled stays so,
 * however long one waits.
 * @throws Error with everything that does not agree after `withinMs`
 */
export async function expectSound(house: Checked, told: readonly ToldAnswer[], withinMs = 90_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await inspect(house, told).catch((error: unknown) => [`the check itself failed: ${String(error)}`]);
    if (found.length === 0) return;
    if (Date.now() > deadline) throw new Error(`${found.length} things do not agree:\n${found.join('\n')}`);
    await pause(250);
  }
}
