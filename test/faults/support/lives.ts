import type { DraftResponse, RequestResponse } from '@comity/http-contract';
import { randomUUID } from 'node:crypto';
import { asOwner } from '../../support/database';
import { soon } from '../../support/eventually';
import type { Visitor } from '../../support/http-client';
import { example } from '../../support/journey';
import type { People } from './people';
import type { Witness } from './witness';

export interface Stage {
  readonly ownerUrl: string;
  readonly people: People;
  readonly witness: Witness;
}

/** Both sides' ids of one request. */
export interface Pair {
  readonly ours: string;
  readonly theirs: string;
}

const patienceMs = 90_000;
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Drafts a request that may be sent. */
export async function draft({ people: { author }, witness }: Stage): Promise<string> {
  const key = randomUUID();
  const made = await witness.until(() => author.post<RequestResponse>('/api/requests', example('minimal-preservation'), { 'idempotency-key': key }));
  if (made.status !== 201) throw new Error(`The draft was answered ${made.status}: ${JSON.stringify(made.body)}`);
  const { id } = made.body;
  for (;;) {
    const { body: now } = await witness.until(() => author.get<DraftResponse>(`/api/requests/${id}/draft`));
    const reasons = Object.fromEntries(now.check.findings.filter((finding) => finding.level === 'reason').map((finding) => [finding.rule, 'Explained in the file of the case.']));
    const declarations = Object.fromEntries(now.check.declarations.map((declaration) => [declaration.rule, true as const]));
    const saved = await witness.until(() => author.put<DraftResponse>(`/api/requests/${id}/draft`, { version: now.version, values: now.values, reasons, declarations }));
    // 409: an attempt without an answer had been saved all the same.
    if (saved.status !== 409) return id;
  }
}

export async function submit(stage: Stage, id: string): Promise<void> {
  await stage.witness.step({ who: stage.people.author, requestId: id, type: 'SubmitForReview', body: await draftOf(stage, id) });
}

/** Approves and waits for the other side's own record. */
export async function approve(stage: Stage, id: string): Promise<Pair> {
  const { people: { checker }, witness } = stage;
  await witness.step({ who: checker, requestId: id, type: 'ApproveAndSend', body: { ...(await draftOf(stage, id)), method: 'handwritten', receiptTargetHours: 6 } });
  return { ours: id, theirs: await arrival(stage, id) };
}

/** A request that the other side has. */
export async function send(stage: Stage): Promise<Pair> {
  const id = await draft(stage);
  await submit(stage, id);
  return approve(stage, id);
}

/** From the acknowledgement to the preservation, with one question between. */
export async function execute(stage: Stage, { ours, theirs }: Pair): Promise<void> {
  const { people: { author, officer }, witness } = stage;
  await witness.step({ who: officer, requestId: theirs, type: 'AcknowledgeReceipt' });
  await witness.step({ who: officer, requestId: theirs, type: 'AskForInformation', body: { question: 'Which account first?', answerBy: inDays(5) } });
  await reaches(stage, author, ours, 'information-needed');
  await witness.step({ who: author, requestId: ours, type: 'AnswerInformation', body: { text: 'The first one.' } });
  await reaches(stage, officer, theirs, 'acknowledged');
  await witness.step({
    who: officer, requestId: theirs, type: 'RecordPreservation',
    body: { effectedOn: inDays(-1), provider: 'Mail Provider of Tskaldidi', providerReference: 'MP-77', expiresOn: inDays(120) },
  });
  await reaches(stage, author, ours, 'replied');
}

/** Both sides close. */
export async function finish(stage: Stage, { ours, theirs }: Pair): Promise<void> {
  const { people: { author, officer }, witness } = stage;
  await witness.step({ who: author, requestId: ours, type: 'Close', body: { outcome: 'obtained' } });
  await soon('the closure arrives', () => asOwner(stage.ownerUrl, async (client) =>
    (await client.query("SELECT 1 FROM request WHERE id = $1 AND (state ->> 'partnerClosed')::boolean", [theirs])).rows[0] as object | undefined), patienceMs);
  await witness.step({ who: officer, requestId: theirs, type: 'Close', body: { outcome: 'executed' } });
}

export async function reaches({ witness }: Stage, who: Visitor, id: string, stage: string): Promise<void> {
  await soon(`the request is ${stage}`, async () => ((await witness.until(() => who.get<RequestResponse>(`/api/requests/${id}`))).body.stage === stage ? true : null), patienceMs);
}

/** The executing side's own id of a request. */
export const arrival = ({ ownerUrl }: Stage, ours: string): Promise<string> =>
  soon('the request arrives', () => asOwner(ownerUrl, async (client) =>
    (await client.query<{ id: string }>("SELECT id FROM request WHERE side = 'incoming' AND version > 0 AND partner_request_id = $1", [ours])).rows[0]?.id), patienceMs);

/** Version and digest of a draft, as a command names them. */
export async function draftOf({ people: { author }, witness }: Stage, id: string): Promise<{ draftVersion: number; digest: string }> {
  const { body } = await witness.until(() => author.get<DraftResponse>(`/api/requests/${id}/draft`));
  return { draftVersion: body.version, digest: body.digest };
}
