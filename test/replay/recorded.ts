import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporal } from '@temporalio/proto';

const { History } = temporal.api.history.v1;

export const historiesFolder = join(__dirname, 'histories');

/** A history of a real run, as a Temporal server gave it. */
export interface RecordedHistory {
  readonly name: string;
  readonly workflowId: string;
  readonly history: { readonly events: readonly Record<string, unknown>[] };
}

export const recordedHistories = (): readonly RecordedHistory[] =>
  readdirSync(historiesFolder).filter((file) => file.endsWith('.json')).sort()
    .map((file) => JSON.parse(readFileSync(join(historiesFolder, file), 'utf8')) as RecordedHistory);

/** Plain JSON of a history. The SDK's own conversion does not work where npm keeps several copies of protobufjs. */
export const toPlain = (history: object): RecordedHistory['history'] =>
  History.toObject(History.fromObject(history as Record<string, unknown>), { longs: String, bytes: String, enums: String }) as RecordedHistory['history'];

export const fromPlain = (history: RecordedHistory['history']): temporal.api.history.v1.History => History.fromObject(history as unknown as Record<string, unknown>);
