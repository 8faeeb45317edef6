import type { RenderedPaper } from '../document';
import type { SheetName } from '../kit/style';
import type { ClockFacts } from './clock-facts';
import { dateItems, ledgerItems, workingItems } from './clock-items';
import { code, field, instantInWords, numbered, table } from './items';
import { renderLetter, type OwnHead } from './letter';

/** A message that was sent and what became of it. */
export interface SentMessage {
  readonly id: string;
  readonly type: string;
  readonly sequence: number;
  readonly at: string;
  readonly digest: string;
  /** When the other side's system took it in; null while it has not. */
  readonly deliveredAt: string | null;
  /** Attempts of which the time is known. */
  readonly attempts?: readonly { readonly at: string; readonly result: string }[];
  readonly failedAttempts?: number;
  readonly lastError?: string | null;
}

/** A message of the other side that is on record. */
export interface ReceivedMessage {
  readonly id: string;
  readonly type: string;
  readonly at: string;
}

export interface SilenceOrder {
  readonly reference: string;
  readonly partnerReference?: string | null;
  readonly partner: string;
  readonly letterhead: OwnHead;
  /** Until when the record was looked through. */
  readonly at: Date;
  readonly messages: readonly SentMessage[];
  /** Everything that came from the other side; what was due is not among it. */
  readonly received?: readonly ReceivedMessage[];
  readonly clock: ClockFacts;
}

/** Why no proof of silence can be given. */
export class NoSilenceError extends Error {
  override readonly name = 'NoSilenceError';
  constructor(readonly code: 'NOT_YET_DUE' | 'ANSWERED' | 'NO_DATE' | 'NOTHING_SENT' | 'NOT_THEIRS', message: string) { super(message); }
}

/** “No answer came by …”: what was sent, that it arrived, and why an answer was due. @throws NoSilenceError */
export function renderProofOfSilence(order: SilenceOrder, sheet: SheetName = 'a4'): Promise<RenderedPaper> {
  const { reference, partnerReference, partner, letterhead, at, messages, received = [], clock } = order;
  const until = dueOf(order);
  return renderLetter({
    title: 'Proof of silence', basis: clock.basis, reference, letterhead, at, handling: 'For the file',
    sections: numbered([
      { title: 'What is certified', items: [
        field('Statement', `“${clock.label}”: nothing of ${partner} that meets it is on record by ${instantInWords(until)}. The record was looked through at ${instantInWords(at.toISOString())}.`),
        field('Our reference', reference), field('Their reference', partnerReference || 'None was given.'), field('Owed by', partner),
      ] },
      { title: 'What was sent', items: [...messages.map(sentTable), field('Delivery', ...messages.map(deliveryWords))] },
      { title: 'What came', items: received.length === 0 ? [field('Messages', 'Nothing came from the other side.')] : [table('Messages of the other side', [{ label: 'When', weight: 4 }, { label: 'What', weight: 6 }, { label: 'Message', weight: 7 }], received.map(({ id, type, at: came }) => [instantInWords(came), type, code(id)]))] },
      { title: 'Why an answer was due', items: [...dateItems(clock), ...workingItems(clock), ...ledgerItems(clock)] },
    ]),
    facts: { schema: 'comity/proof-of-silence/1', reference, partnerReference: partnerReference ?? null, partner, at: at.toISOString(), messages, received, clock } as { readonly schema: string },
  }, sheet);
}

function dueOf({ clock, at, messages }: SilenceOrder): string {
  if (clock.owedBy !== 'them') throw new NoSilenceError('NOT_THEIRS', 'This clock is ours: the other side owes no answer under it. Choose a clock that they owe.');
  if (clock.outcome === 'stopped' && clock.met === true) throw new NoSilenceError('ANSWERED', 'What was due has come: there is no silence to prove.');
  if (clock.due === null) throw new NoSilenceError('NO_DATE', 'The clock has no date now, so nothing is late.');
  if (messages.length === 0) throw new NoSilenceError('NOTHING_SENT', 'No message was sent, so no answer is owed.');
  if (at.getTime() < Date.parse(clock.due)) throw new NoSilenceError('NOT_YET_DUE', `An answer may still come until ${instantInWords(clock.due)}: ask again after that.`);
  return clock.due;
}

const sentTable = ({ id, type, sequence, at, digest, attempts = [], failedAttempts = 0, lastError }: SentMessage): ReturnType<typeof table> => table(
  `Message ${sequence}: ${type}`, [{ label: 'What', weight: 3 }, { label: 'Record', weight: 11 }],
  [['Message', code(id)], ['Signed', code(at)], ['SHA-256', code(digest)], ...attempts.map(({ at: tried, result }, n): readonly [string, string] => [`Attempt ${n + 1}`, `${instantInWords(tried)}: ${result}`]), ...(failedAttempts === 0 ? [] : [['Attempts that failed', `${failedAttempts}${lastError ? `; the last: ${lastError}` : ''}`]])],
);

const deliveryWords = ({ sequence, deliveredAt }: SentMessage): string =>
  (deliveredAt === null ? `Message ${sequence}: no delivery is recorded.` : `Message ${sequence}: taken in by the system of the other side at ${instantInWords(deliveredAt)}.`);
