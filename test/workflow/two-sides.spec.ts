import { Client } from '@temporalio/client';
import { DocumentEntity } from '@comity/persistence';
import { newId, sha256Hex } from '@comity/platform';
import { installationWorkflowId, requestWorkflowId } from '@comity/workflows/contract';
import { TEMPORAL_OPTIONS, type TemporalOptions } from '@comity/temporal';
import { asOwner } from '../support/database';
import { eventually } from './support/eventually';
import { command, rows, sendRequest, stageOf, startInstallation, type Installation } from './support/real-worker';

let at: Installation;
beforeAll(async () => { at = await startInstallation('two_sides'); }, 60_000);
afterAll(async () => { await at?.close(); }, 30_000);

const incomingOf = async (outgoingId: string): Promise<string> => {
  const found = await eventually(() => rows<{ id: string }>(at, at.b, 'SELECT id FROM request WHERE partner_request_id = $1 AND version > 0', [outgoingId]), (list) => list.length === 1, 20_000);
  return found[0]!.id;
};
const reaches = (side: 'a' | 'b', requestId: string, stage: string) => eventually(() => stageOf(at, at[side], requestId), (now) => now === stage, 20_000);
const events = async (side: 'a' | 'b', requestId: string) => (await rows<{ type: string }>(at, at[side], 'SELECT type FROM request_event WHERE request_id = $1 ORDER BY seq', [requestId])).map((row) => row.type);

describe('two lanes in one installation', () => {
  it('carry a request from approval to preservation and closing, each side in its own record', async () => {
    const { a, b } = at;
    const sent = await sendRequest(at);
    await reaches('a', sent, 'sent');
    const received = await incomingOf(sent);
    const [paper] = await rows<{ sha256: string }>(at, b, "SELECT sha256 FROM document WHERE request_id = $1 AND kind = 'received'", [received]);
    expect((await at.store.get(b.id, paper!.sha256)).subarray(0, 5).toString()).toBe('%PDF-');
    const looked = await eventually(() => rows<{ intake: { findings: { code: string }[] } | null }>(at, b, "SELECT intake FROM document WHERE request_id = $1 AND kind = 'received'", [received]), (list) => list[0]?.intake != null, 20_000);
    expect(looked[0]!.intake!.findings.map(({ code }) => code)).toEqual(['pdf-embedded-data', 'not-scanned']);

    expect(await command(at, b, received, b.people['liaison-officer'], { type: 'AcknowledgeReceipt' })).toMatchObject({ outcome: 'accepted', stage: 'acknowledged' });
    await reaches('a', sent, 'acknowledged');
    const effectedOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    expect(await command(at, b, received, b.people['liaison-officer'], { type: 'RecordPreservation', effectedOn, provider: 'Mail Provider', providerReference: 'P-1' })).toMatchObject({ outcome: 'accepted' });
    await reaches('a', sent, 'replied');
    expect(await command(at, a, sent, a.people.prosecutor, { type: 'Close', outcome: 'obtained' })).toMatchObject({ outcome: 'accepted', stage: 'closed' });
    await eventually(() => events('b', received), (list) => list.includes('PartnerClosed'), 20_000);
    expect(await command(at, b, received, b.people['liaison-officer'], { type: 'Close', outcome: 'executed' })).toMatchObject({ outcome: 'accepted', stage: 'closed' });
    expect(await rows(at, a, 'SELECT 1 FROM message_outbox WHERE delivered_at IS NULL')).toEqual([]);
    expect(await rows(at, b, 'SELECT 1 FROM message_outbox WHERE delivered_at IS NULL')).toEqual([]);
  }, 60_000);

  it('note a message that arrives when the recipient has closed', async () => {
    const { a, b } = at;
    const sent = await sendRequest(at);
    const received = await incomingOf(sent);
    await command(at, b, received, b.people['liaison-officer'], { type: 'AcknowledgeReceipt' });
    await command(at, b, received, b.people['liaison-officer'], { type: 'SendAnswer', extent: 'none', documentIds: [], refused: [{ part: 'All', ground: 'political_offence', reason: 'Invented.' }] });
    await reaches('a', sent, 'refused');
    expect(await command(at, b, received, b.people['liaison-officer'], { type: 'Close', outcome: 'refused' })).toMatchObject({ stage: 'closed' });
    expect(await command(at, a, sent, a.people.prosecutor, { type: 'Close', outcome: 'refused' })).toMatchObject({ stage: 'closed' });
    await eventually(() => events('b', received), (list) => list.at(-1) === 'PartnerClosed', 20_000);
  }, 60_000);

  it('climb a rung once, with lane and sweep at work together', async () => {
    const { a } = at;
    const sent = await sendRequest(at);
    await reaches('a', sent, 'sent');
    await asOwner(at.database.ownerUrl, async (client) => {
      await client.query("SELECT set_config('comity.agency', $1, false)", [a.id]);
      await client.query("UPDATE clock SET soon_at = now() + interval '1 second', critical_at = now() + interval '2 seconds', due_exclusive = now() + interval '4 seconds', act_by = now() + interval '4 seconds' WHERE request_id = $1 AND state = 'running'", [sent]);
    });
    await command(at, a, sent, a.people.supervisor, { type: 'Reassign', personId: a.people.prosecutor2 });
    const fired = () => rows<{ rung: string }>(at, a, "SELECT data->>'rung' AS rung FROM request_event WHERE request_id = $1 AND type = 'RungFired' ORDER BY seq", [sent]);
    await eventually(fired, (list) => list.length >= 3, 20_000);
    expect((await fired()).map((row) => row.rung)).toEqual(['officer', 'supervisor', 'head']);
  }, 60_000);

  it('hold back a message whose file is missing, say why, let other requests pass, and go on when the file is back', async () => {
    const { a, b, db, store } = at;
    const sent = await sendRequest(at);
    const received = await incomingOf(sent);
    await command(at, b, received, b.people['liaison-officer'], { type: 'AcknowledgeReceipt' });
    await command(at, b, received, b.people['liaison-officer'], { type: 'AskForInformation', question: 'Which mailbox?', answerBy: '2099-01-01' });
    await reaches('a', sent, 'information-needed');

    const [id, file] = [newId(), Buffer.from('an invented attachment')];
    await db.withAgency(a.id, (tx) => tx.manager.insert(DocumentEntity, {
      id, agencyId: a.id, requestId: sent, kind: 'attachment', name: 'annex.txt', mediaType: 'text/plain', size: String(file.length), sha256: sha256Hex(file), pages: null, partnerDocumentId: null, addedBy: a.people.prosecutor, addedAt: new Date(),
    }));
    expect(await command(at, a, sent, a.people.prosecutor, { type: 'AnswerInformation', text: 'The first.', documentIds: [id] })).toMatchObject({ outcome: 'accepted' });
    const waiting = () => rows<{ last_error: string | null }>(at, a, 'SELECT last_error FROM message_outbox WHERE request_id = $1 AND delivered_at IS NULL', [sent]);
    await eventually(waiting, ([row]) => row?.last_error?.startsWith('DOCUMENT_NOT_SENT') === true, 20_000);
    await incomingOf(await sendRequest(at));

    await store.put(a.id, file);
    await eventually(waiting, (list) => list.length === 0, 30_000);
    expect((await store.get(b.id, sha256Hex(file))).equals(file)).toBe(true);
    await eventually(() => events('b', received), (list) => list.at(-1) === 'InformationReceived', 20_000);
  }, 90_000);

  it('are started again from their rows when the workflow store is a new one', async () => {
    const { a } = at;
    const sent = await sendRequest(at);
    await reaches('a', sent, 'sent');
    const client = at.worker.get(Client, { strict: false });
    const { taskQueue } = at.worker.get<TemporalOptions>(TEMPORAL_OPTIONS, { strict: false });
    await client.workflow.getHandle(requestWorkflowId(a.id, sent)).terminate();
    await client.workflow.getHandle(installationWorkflowId(taskQueue)).terminate();
    await eventually(async () => (await client.workflow.getHandle(requestWorkflowId(a.id, sent)).describe()).status.name, (status) => status === 'RUNNING', 20_000);
    expect(await command(at, a, sent, a.people.prosecutor, { type: 'Withdraw', reason: 'No longer needed.' })).toMatchObject({ outcome: 'accepted', stage: 'withdrawal-sent' });
  }, 60_000);
});
