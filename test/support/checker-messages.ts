import { grouped, type InboxRow, type OutboxRow, type Snapshot } from './checker-snapshot';

/** Every message once: numbered without a gap, delivered, taken in as it was written, and made one step of the other side. */
export function checkMessages(snapshot: Snapshot): string[] {
  const { message_outbox, message_inbox, message_alarm, request, command } = snapshot;
  const arrived = grouped(message_inbox, ({ agency_id, sender_agency_id, message_id }) => `${sender_agency_id} ${agency_id} ${message_id}`);
  const written = new Set(message_outbox.map(({ message_id }) => message_id));
  const decided = new Map(command.map(({ id, outcome }) => [id, outcome !== null]));
  const steps = grouped(message_inbox.filter(({ command_id }) => command_id !== null), ({ command_id }) => command_id!);
  const incoming = grouped(request.filter(({ side }) => side === 'incoming'), ({ partner_agency_id, partner_request_id }) => `${partner_agency_id} ${partner_request_id}`);
  return [
    ...numbering(snapshot),
    ...message_outbox.flatMap((row) => takenIn(row, arrived.get(`${row.agency_id} ${row.to_agency_id} ${row.message_id}`) ?? [])),
    ...message_inbox.flatMap((row) => becameAStep(row, decided)),
    ...message_inbox.filter(({ message_id }) => !written.has(message_id)).map(({ message_id }) => `message ${message_id} arrived and was never written`),
    ...[...steps].filter(([, rows]) => rows.length > 1).map(([id]) => `step ${id} came of several messages`),
    ...request.filter(({ side, sent_at }) => side === 'outgoing' && sent_at !== null).flatMap(({ id, agency_id }) => {
      const records = incoming.get(`${agency_id} ${id}`)?.length ?? 0;
      return records === 1 ? [] : [`outgoing request ${id}: ${records} records on the other side`];
    }),
    ...message_alarm.map(({ reason }) => `an alarm: ${reason}`),
  ];
}

function numbering({ message_outbox, message_sequence }: Snapshot): string[] {
  const pairs = grouped(message_outbox, ({ agency_id, to_agency_id }) => `${agency_id} ${to_agency_id}`);
  return message_sequence.flatMap(({ agency_id, to_agency_id, last }) => {
    const numbers = (pairs.get(`${agency_id} ${to_agency_id}`) ?? []).map(({ sequence }) => Number(sequence)).sort((a, b) => a - b);
    const gapless = numbers.length === Number(last) && numbers.every((number, index) => number === index + 1);
    return gapless ? [] : [`messages of ${agency_id} to ${to_agency_id}: numbers ${numbers.join(', ')} up to ${last}`];
  });
}

function takenIn({ message_id, type, digest, delivered_at }: OutboxRow, copies: readonly InboxRow[]): string[] {
  const what = `message ${message_id} (${type})`;
  if (!delivered_at) return [`${what}: waits for delivery`];
  if (copies.length !== 1) return [`${what}: delivered, and ${copies.length} times in the inbox`];
  return copies[0]!.digest === digest ? [] : [`${what}: arrived with another content`];
}

function becameAStep({ message_id, status, command_id, processed_at }: InboxRow, decided: ReadonlyMap<string, boolean>): string[] {
  if (status !== 'accepted') return [`message ${message_id}: ${status}`];
  if (!command_id || !decided.get(command_id)) return [`message ${message_id}: not taken by the request`];
  return processed_at ? [] : [`message ${message_id}: taken and not marked`];
}
