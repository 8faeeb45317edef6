import { canonicalJson, type MessageEnvelope } from '@comity/domain';
import { newId } from '@comity/platform';
import { issuedRequest } from '../support/issued-request';
import { twoAgencies, type TwoAgencies } from '../support/two-agencies';

let two: TwoAgencies;
beforeAll(async () => { two = await twoAgencies('messages'); });
afterAll(() => two?.close());

/** The signed request of A that waits in its outbox. */
async function waiting(): Promise<{ requestId: string; canonical: string; signature: string; messageId: string }> {
  const requestId = await issuedRequest(two);
  const [row] = await two.outbox.pending(two.a.id, requestId);
  return { requestId, canonical: row!.canonical, signature: row!.signature, messageId: row!.messageId };
}

const count = async (agencyId: string, sql: string, parameters: readonly unknown[]): Promise<number> =>
  Number((await two.db.withAgency(agencyId, (tx) => tx.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`, parameters)))[0]!.n);

describe('messages between agencies', () => {
  it('opens one request, however often the same message arrives at once', async () => {
    const { a, b, inbox, recorder } = two;
    const { canonical, signature, requestId } = await waiting();
    const arrivals = await Promise.all([...Array(100)].map(() => inbox.accept(b.id, { fromAgencyId: a.id, canonical, signature })));
    expect(arrivals.filter((arrival) => arrival.status === 'accepted')).toHaveLength(1);
    expect(arrivals.filter((arrival) => arrival.status === 'repeated')).toHaveLength(99);
    const steps = arrivals.map((arrival) => ('requestId' in arrival ? arrival : null)).filter((step) => step !== null);
    await Promise.all(steps.slice(0, 20).map((step) => recorder.record({ agencyId: b.id, ...step })));
    expect(await count(b.id, 'request WHERE partner_request_id = $1', [requestId])).toBe(1);
    expect(await count(b.id, 'request_event WHERE request_id = $1', [steps[0]!.requestId])).toBe(1);
  });

  it('raises an alarm for the same id with other content, and keeps the first', async () => {
    const { a, b, inbox, keys } = two;
    const { canonical, signature } = await waiting();
    await inbox.accept(b.id, { fromAgencyId: a.id, canonical, signature });
    const envelope = JSON.parse(canonical) as MessageEnvelope;
    const other = canonicalJson({ ...envelope, content: { ...envelope.content, subject: 'Another subject' } });
    expect(await inbox.accept(b.id, { fromAgencyId: a.id, canonical: other, signature: keys.sign(a.id, other) })).toEqual({ status: 'alarm', reason: 'same-id-other-content' });
  });

  it.each([
    ['text changed after signing', (canonical: string) => canonical.replace('Extortion', 'Extorsion'), 'signature-wrong'],
    ['text that is not canonical', (canonical: string) => ` ${canonical}`, 'not-canonical'],
    ['no message at all', () => '[]', 'shape-unknown'],
  ])('raises an alarm for %s', async (_what, change, reason) => {
    const { a, b, inbox } = two;
    const { canonical, signature } = await waiting();
    expect(await inbox.accept(b.id, { fromAgencyId: a.id, canonical: change(canonical), signature })).toEqual({ status: 'alarm', reason });
  });

  it('takes the sender from the owner of the outbox row, never from the body', async () => {
    const { a, b, inbox, keys } = two;
    const { canonical } = await waiting();
    expect(await inbox.accept(b.id, { fromAgencyId: b.id, canonical, signature: keys.sign(b.id, canonical) })).toEqual({ status: 'alarm', reason: 'parties-wrong' });
    expect(await count(b.id, 'message_alarm WHERE reason = $1 AND sender_agency_id = $2', ['parties-wrong', b.id])).toBe(1);
    expect(await inbox.accept(a.id, { fromAgencyId: a.id, canonical, signature: keys.sign(a.id, canonical) })).toMatchObject({ status: 'alarm' });
  });

  it('sets a message aside that speaks of no request of ours, and takes the next one', async () => {
    const { a, b, inbox, keys } = two;
    const first = await waiting();
    const envelope = JSON.parse(first.canonical) as MessageEnvelope;
    const stray = canonicalJson({ ...envelope, id: newId(), requestId: newId(), content: { type: 'withdrawal', reason: 'x' } });
    expect(await inbox.accept(b.id, { fromAgencyId: a.id, canonical: stray, signature: keys.sign(a.id, stray) })).toEqual({ status: 'set-aside', reason: 'request-unknown' });
    expect(await inbox.accept(b.id, { fromAgencyId: a.id, canonical: first.canonical, signature: first.signature })).toMatchObject({ status: 'accepted' });
  });

  it('sets a request aside whose form no procedure carries', async () => {
    const { a, b, inbox, keys } = two;
    const envelope = JSON.parse((await waiting()).canonical) as MessageEnvelope;
    const other = canonicalJson({ ...envelope, id: newId(), requestId: newId(), content: { ...envelope.content, form: 'EIO_ANNEX_A' } });
    expect(await inbox.accept(b.id, { fromAgencyId: a.id, canonical: other, signature: keys.sign(a.id, other) })).toEqual({ status: 'set-aside', reason: 'form-without-procedure' });
  });

  it('numbers the messages of a pair of agencies without a gap, also when many are written at once', async () => {
    const { a } = two;
    await Promise.all([waiting(), waiting(), waiting(), waiting()]);
    const rows = await two.db.withAgency(a.id, (tx) => tx.query<{ sequence: string }>('SELECT sequence FROM message_outbox ORDER BY sequence'));
    expect(rows.map((row) => Number(row.sequence))).toEqual(rows.map((_row, index) => index + 1));
  });

  it('waits longer after each attempt that failed', async () => {
    const { a, outbox, sweeps } = two;
    const { messageId, requestId } = await waiting();
    const mine = async (at: number): Promise<boolean> => (await sweeps.undelivered(new Date(at).toISOString(), 1000)).some((key) => key.requestId === requestId);
    expect(await mine(Date.now())).toBe(true);
    await outbox.failed(a.id, messageId, 'no answer');
    await outbox.failed(a.id, messageId, 'no answer');
    expect(await mine(Date.now())).toBe(false);
    expect(await mine(Date.now() + 60_000)).toBe(true);
  });
});
