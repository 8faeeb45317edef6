import { paperCommands, type CommandOf, type Facts, type RequestCommand } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import type { RequestEntity } from '../entities';
import { insertRows } from '../recording/insert-rows';
import { personOf, type Recording } from '../recording/recording';
import { takeInDocument } from '../writers/take-in-document';
import { oneArrivalAtATime } from './arrival-lock';

type PaperOrder = CommandOf<(typeof paperCommands)[number]>;

export const bringsPaper = (order: RequestCommand): order is PaperOrder => (paperCommands as readonly string[]).includes(order.type);

/** Under which reference these data were taken over before; null where they were not. */
export async function knownPaper(tx: AgencyTransaction, dataSha256: string): Promise<{ readonly id: string; readonly reference: string } | null> {
  const [row] = await tx.query<{ id: string; reference: string }>('SELECT r.id, r.reference FROM taken_over_paper p JOIN request r ON r.id = p.request_id WHERE p.data_sha256 = $1', [dataSha256]);
  return row ?? null;
}

/** The request of this partner under its own reference, whichever way it came; also one that a message has just opened. */
export async function requestUnder(tx: AgencyTransaction, partnerId: string, reference: string): Promise<{ readonly id: string; readonly reference: string } | null> {
  const [row] = await tx.query<{ id: string; reference: string }>(
    `SELECT id, reference FROM request WHERE side = 'incoming' AND (version > 0 OR partner_request_id IS NOT NULL) AND partner_agency_id = $1 AND partner_reference = $2 ORDER BY created_at LIMIT 1`, [partnerId, reference]);
  return row ?? null;
}

/** What the rules must know before a paper is taken over. */
export async function arrivalFacts(tx: AgencyTransaction, row: RequestEntity, order: RequestCommand): Promise<Facts['arrival']> {
  if (!bringsPaper(order)) return null;
  const { dataSha256 } = order.paper;
  await oneArrivalAtATime(tx, [{ dataSha256 }, ...(order.type === 'RegisterPaper' ? [{ partnerId: row.partnerAgencyId, reference: order.reference }] : [])]);
  const known = await knownPaper(tx, dataSha256) ?? (order.type === 'RegisterPaper' ? await requestUnder(tx, row.partnerAgencyId, order.reference) : null);
  return { knownAs: known?.reference ?? null, begun: row.version > 0 };
}

/** Lists the paper with its custody, and keeps the form as it was taken over, with every choice. */
export async function keepPaper(recording: Recording): Promise<void> {
  const { tx, row, now, order } = recording;
  const personId = personOf(recording);
  if (!bringsPaper(order) || !personId) throw new Error('A paper is taken over when a person brings one.');
  const { paper, content, choices, channel, receivedAt } = order;
  const { name, mediaType, size, pages, sha256, dataSha256, intake, because, verification, despite } = paper;
  const documentId = await takeInDocument(tx, { requestId: row.id, kind: 'received', name, mediaType, size, pages, sha256, report: intake, because, verification, personId, now });
  const opens = order.type === 'RegisterPaper';
  const form = { form: content.form, form_version: content.formVersion, lang: content.lang, form_values: content.values };
  if (opens) await insertRows(tx, 'received_form', [{ request_id: row.id, agency_id: row.agencyId, ...form }]);
  await insertRows(tx, 'taken_over_paper', [{
    document_id: documentId, agency_id: row.agencyId, request_id: row.id, opens, channel, received_at: receivedAt, data_sha256: dataSha256, ...form, choices, despite, taken_by: personId, taken_at: now,
  }]);
}
