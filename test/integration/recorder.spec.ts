import { accepted, exampleDocument, give, openDraft } from '../support/case';
import { asOwner } from '../support/database';
import { issuedRequest, madePaper as paper } from '../support/issued-request';
import { twoAgencies, type TwoAgencies } from '../support/two-agencies';

let two: TwoAgencies;
beforeAll(async () => { two = await twoAgencies('recorder'); });
afterAll(() => two?.close());

/** Drafted, checked and sent; gives both sides' ids. */
async function sent(): Promise<{ ours: string; theirs: string }> {
  const ours = await issuedRequest(two, { approval: { receiptTargetHours: 12 } });
  const [theirs] = await two.deliver(two.a, ours);
  return { ours, theirs: theirs! };
}

describe('recording', () => {
  it('carries a request from draft to preservation, each side on its own record', async () => {
    const { a, b, db, recorder } = two;
    const { ours, theirs } = await sent();
    expect(theirs).not.toBe(ours);
    const officer = b.people['liaison-officer'];
    accepted(await give(db, recorder, b.id, theirs, officer, { type: 'AcknowledgeReceipt' }));
    await two.deliver(b, theirs);
    expect(await recorder.load(a.id, ours)).toMatchObject({ stage: 'acknowledged' });
    accepted(await give(db, recorder, b.id, theirs, officer, { type: 'RecordPreservation', effectedOn: '2026-11-01', provider: 'Mail Provider', providerReference: 'MP-77', expiresOn: '2027-03-01' }));
    await two.deliver(b, theirs);
    const state = await recorder.load(a.id, ours);
    expect(state).toMatchObject({ stage: 'replied', dispatches: 0 });
    expect(state!.wakes.map((wake) => wake.rung).sort()).toEqual(['head', 'head', 'officer', 'officer', 'supervisor', 'supervisor']);
  });

  it('gives a repeated command its first answer and does nothing more', async () => {
    const { a, db, recorder } = two;
    const { ours } = await sent();
    const before = await recorder.load(a.id, ours);
    const again = await recorder.propose({ agencyId: a.id, requestId: ours, key: `issued/${ours}`, type: 'RecordIssued', body: paper });
    expect(again).toMatchObject({ outcome: 'accepted', state: { version: before!.version } });
    const events = await db.withAgency(a.id, (tx) => tx.query('SELECT 1 FROM request_event WHERE request_id = $1', [ours]));
    expect(events).toHaveLength(3);
  });

  it('lets two people who decide at once not both win', async () => {
    const { a, b, db, recorder } = two;
    const draft = await openDraft(db, a, b, exampleDocument('minimal-preservation'));
    const version = { draftVersion: 1, digest: draft.digest };
    accepted(await give(db, recorder, a.id, draft.id, a.people.prosecutor, { type: 'SubmitForReview', ...version }));
    const results = await Promise.all([
      give(db, recorder, a.id, draft.id, a.people['liaison-officer'], { type: 'ApproveAndSend', ...version, method: 'handwritten' }),
      give(db, recorder, a.id, draft.id, a.people.supervisor, { type: 'ReturnDraft', reason: 'Name the provider.' }),
    ]);
    expect(results.map((result) => result.outcome).sort()).toEqual(['accepted', 'refused']);
  });

  it('reads the right of a person in its own transaction: a role taken away counts at once', async () => {
    const { a, b, db, recorder, database } = two;
    const draft = await openDraft(db, a, b, exampleDocument('minimal-preservation'));
    const version = { draftVersion: 1, digest: draft.digest };
    accepted(await give(db, recorder, a.id, draft.id, a.people.prosecutor, { type: 'SubmitForReview', ...version }));
    await asOwner(database.ownerUrl, (client) => client.query('UPDATE person SET active = false WHERE id = $1', [a.people.liaison2]));
    const result = await give(db, recorder, a.id, draft.id, a.people.liaison2, { type: 'ApproveAndSend', ...version, method: 'handwritten' });
    expect(result).toMatchObject({ outcome: 'refused', refusal: { code: 'ROLE_MISSING' } });
  });

  it('chains the events of a request, so that a changed entry shows', async () => {
    const { a, db } = two;
    const { ours } = await sent();
    const rows = await db.withAgency(a.id, (tx) => tx.query<{ seq: number; prev_hash: string; hash: string }>('SELECT seq, prev_hash, hash FROM request_event WHERE request_id = $1 ORDER BY seq', [ours]));
    expect(rows.map((row) => row.seq)).toEqual([1, 2, 3]);
    expect(rows.slice(1).map((row) => row.prev_hash)).toEqual(rows.slice(0, -1).map((row) => row.hash));
    await expect(db.withAgency(a.id, (tx) => tx.query("UPDATE request_event SET type = 'Closed' WHERE request_id = $1", [ours]))).rejects.toThrow(/permission denied/);
  });

  it('keeps names and texts out of events', async () => {
    const { a, db } = two;
    const { ours } = await sent();
    const [row] = await db.withAgency(a.id, (tx) => tx.query<{ all: string }>('SELECT string_agg(data::text, $2) AS all FROM request_event WHERE request_id = $1', [ours, ' ']));
    expect(row!.all).not.toMatch(/prosecutor|Extortion|@/);
  });

  it('climbs a rung once, however many sweeps and timers ask at the same time', async () => {
    const { a, db, recorder, database } = two;
    const { ours } = await sent();
    await asOwner(database.ownerUrl, (client) => client.query("UPDATE clock SET soon_at = now() - interval '1 hour' WHERE request_id = $1", [ours]));
    const due = (await two.sweeps.dueRungs(new Date().toISOString(), 100)).filter((rung) => rung.requestId === ours);
    expect(due).toMatchObject([{ agencyId: a.id, rung: 'officer' }]);
    const { clockId, dueVersion, rung } = due[0]!;
    const step = { agencyId: a.id, requestId: ours, type: 'FireRung', body: { clockId, dueVersion, rung } } as const;
    await Promise.all([...Array(8).keys()].map((n) => recorder.propose({ ...step, key: n % 2 ? `rung/${clockId}/1/officer` : `other/${n}/${clockId}` })));
    const fired = await db.withAgency(a.id, (tx) => tx.query('SELECT rung FROM escalation WHERE request_id = $1', [ours]));
    expect(fired).toEqual([{ rung: 'officer' }]);
    expect(await two.sweeps.dueRungs(new Date().toISOString(), 100)).not.toContainEqual(expect.objectContaining({ requestId: ours }));
  });

  it('does not keep a rung from firing later because it was asked for too early', async () => {
    const { a, recorder, database } = two;
    const { ours } = await sent();
    const wake = (await recorder.load(a.id, ours))!.wakes[0]!;
    const step = { agencyId: a.id, requestId: ours, key: `rung/${wake.clockId}`, type: 'FireRung', body: { clockId: wake.clockId, dueVersion: 1, rung: wake.rung } } as const;
    expect(await recorder.propose(step)).toMatchObject({ outcome: 'refused', refusal: { code: 'RUNG_TOO_EARLY' } });
    await asOwner(database.ownerUrl, (client) => client.query("UPDATE clock SET soon_at = now() - interval '1 hour' WHERE request_id = $1", [ours]));
    expect(await recorder.propose(step)).toMatchObject({ outcome: 'accepted' });
  });

  it('tells the preserving request that the formal request has arrived: the minimum has no end any more', async () => {
    const { a, b, db, recorder } = two;
    const { ours, theirs } = await sent();
    const officer = b.people['liaison-officer'];
    accepted(await give(db, recorder, b.id, theirs, officer, { type: 'AcknowledgeReceipt' }));
    accepted(await give(db, recorder, b.id, theirs, officer, { type: 'RecordPreservation', effectedOn: '2026-11-01', provider: 'Mail Provider', providerReference: 'MP-78' }));
    await two.deliver(b, theirs);
    const follower = await issuedRequest(two, { document: exampleDocument('subscriber-follow-up'), follows: { id: ours, familyId: ours } });
    const [second] = await two.deliver(a, follower);
    for (const step of await two.sweeps.unprocessed(new Date(Date.now() + 1000).toISOString(), 100)) await recorder.record(step);
    const clocks = await db.withAgency(b.id, (tx) => tx.query('SELECT state FROM clock WHERE request_id = $1 AND code = $2', [theirs, 'preservation-minimum']));
    expect(clocks).toEqual([{ state: 'open-ended' }]);
    const family = await db.withAgency(b.id, (tx) => tx.query<{ family_id: string }>('SELECT DISTINCT family_id FROM request WHERE id = ANY($1)', [[theirs, second]]));
    expect(family).toHaveLength(1);
  });
});
