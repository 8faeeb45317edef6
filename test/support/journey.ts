import type { CheckResponse, ClockResponse, DocumentResponse, DraftResponse, EventListResponse, RequestListResponse, RequestResponse } from '@comity/http-contract';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { soon } from './eventually';
import type { Visitor } from './http-client';

export interface Example {
  readonly form: string;
  readonly lang: string;
  readonly to: string;
  readonly case: string;
  readonly values: Record<string, Record<string, unknown>>;
}

export const example = (name: string): Example => JSON.parse(readFileSync(join(__dirname, '..', '..', 'examples', `${name}.json`), 'utf8')) as Example;

/** What people did in words; each function is one thing a person does. */
export async function openDraft(who: Visitor, content: Partial<Example> & { follows?: string }): Promise<RequestResponse> {
  const answer = await who.post<RequestResponse>('/api/requests', content, { 'idempotency-key': randomUUID() });
  if (answer.status !== 201) throw new Error(`The draft was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export const read = (who: Visitor, id: string): Promise<RequestResponse> => who.read(`/api/requests/${id}`);
export const draftOf = (who: Visitor, id: string): Promise<DraftResponse> => who.read(`/api/requests/${id}/draft`);
export const eventsOf = (who: Visitor, id: string): Promise<EventListResponse> => who.read(`/api/requests/${id}/events`);
export const documentsOf = (who: Visitor, id: string): Promise<readonly DocumentResponse[]> => who.read(`/api/requests/${id}/documents`);
export const clocksOf = (who: Visitor, id: string): Promise<readonly ClockResponse[]> => who.read(`/api/requests/${id}/clocks`);

export const stageBecomes = (who: Visitor, id: string, stage: string): Promise<RequestResponse> =>
  soon(`the request is ${stage}`, async () => {
    const request = await read(who, id);
    return request.stage === stage ? request : null;
  });

/** Finds the executing side's own record by the requesting side's reference. */
export const arrives = (who: Visitor, partnerReference: string): Promise<RequestResponse> =>
  soon('the request arrives', async () => {
    const list = await who.read<RequestListResponse>('/api/requests?view=all&side=incoming&size=100');
    for (const row of list.rows) {
      const request = await read(who, row.id);
      if (request.partnerReference === partnerReference) return request;
    }
    return null;
  });

/** Attaches every file that the form names, under its title. */
export async function attachAll(who: Visitor, id: string): Promise<void> {
  const { values } = await draftOf(who, id);
  for (const fields of Object.values(values)) {
    for (const attachment of (fields['attachments'] ?? []) as readonly { title: string }[]) {
      await who.attach(id, 'attachment', attachment.title, Buffer.from(`Scanned copy of: ${attachment.title}`));
    }
  }
}

/** Confirms what must be confirmed and gives a reason wherever one is asked for. */
export async function answerChecks(who: Visitor, id: string): Promise<CheckResponse> {
  const draft = await draftOf(who, id);
  const reasons = Object.fromEntries(draft.check.findings.filter((finding) => finding.level === 'reason').map((finding) => [finding.rule, 'Explained in the file of the case.']));
  const declarations = Object.fromEntries(draft.check.declarations.map((declaration) => [declaration.rule, true as const]));
  const saved = await who.put<DraftResponse>(`/api/requests/${id}/draft`, { version: draft.version, values: draft.values, reasons, declarations });
  if (saved.status !== 200) throw new Error(`The draft was answered ${saved.status}: ${JSON.stringify(saved.body)}`);
  return saved.body.check;
}

export async function submit(who: Visitor, id: string): Promise<void> {
  const { version, digest } = await draftOf(who, id);
  await who.command(id, 'SubmitForReview', { draftVersion: version, digest });
}

export async function approve(who: Visitor, id: string, part: object = {}): Promise<RequestResponse> {
  const { version, digest } = await draftOf(who, id);
  await who.command(id, 'ApproveAndSend', { draftVersion: version, digest, method: 'handwritten', ...part });
  return stageBecomes(who, id, 'sent');
}

/** From a file of `examples/` to "sent", with a second person's approval. */
export async function sendExample(author: Visitor, checker: Visitor, name: string, part: Partial<Example> = {}): Promise<RequestResponse> {
  const { id } = await openDraft(author, { ...example(name), ...part });
  await attachAll(author, id);
  const check = await answerChecks(author, id);
  if (!check.complete) throw new Error(`The example ${name} is not complete: ${JSON.stringify(check.findings.filter((finding) => finding.level !== 'advice'))}`);
  await submit(author, id);
  return approve(checker, id);
}
