import { giveCommand, KeyUsedForOtherContent } from '@comity/persistence';
import { newId } from '@comity/platform';
import { accepted, exampleDocument, give, openDraft } from '../support/case';
import { twoAgencies, type TwoAgencies } from '../support/two-agencies';

let two: TwoAgencies;
let ours: string;
let theirs: string;
beforeAll(async () => {
  two = await twoAgencies('unique');
  const { a, b, db, recorder } = two;
  const draft = await openDraft(db, a, b, exampleDocument('minimal-preservation'));
  const version = { draftVersion: 1, digest: draft.digest };
  accepted(await give(db, recorder, a.id, draft.id, a.people.prosecutor, { type: 'SubmitForReview', ...version }));
  accepted(await give(db, recorder, a.id, draft.id, a.people.supervisor, { type: 'ApproveAndSend', ...version, method: 'handwritten' }));
  accepted(await recorder.propose({ agencyId: a.id, requestId: draft.id, key: `issued/${draft.id}`, type: 'RecordIssued', body: { sha256: 'b'.repeat(64), size: 1, pages: 1 } }));
  const [arrived] = await two.deliver(a, draft.id);
  [ours, theirs] = [draft.id, arrived!];
});
afterAll(() => two?.close());

/** Columns of a table as a list; `id` is made anew. */
const copyOf = (table: string, columns: string): string => `INSERT INTO ${table} (id, ${columns}) SELECT gen_random_uuid(), ${columns} FROM ${table}`;

describe('the database itself refuses', () => {
  it('a second escalation of the same rung', async () => {
    const insert = `INSERT INTO escalation (id, agency_id, request_id, clock_id, due_version, rung, at)
      SELECT gen_random_uuid(), agency_id, request_id, id, due_version, 'officer', now() FROM clock WHERE request_id = $1 AND code = 'receipt-target'`;
    await two.db.withAgency(two.a.id, (tx) => tx.query(insert, [ours]));
    await expect(two.db.withAgency(two.a.id, (tx) => tx.query(insert, [ours]))).rejects.toThrow(/duplicate key/);
  });

  it('a second inbox row of the same message', async () => {
    const columns = 'agency_id, sender_agency_id, message_id, sequence, type, canonical, digest, signature, received_at, status';
    await expect(two.db.withAgency(two.b.id, (tx) => tx.query(copyOf('message_inbox', columns)))).rejects.toThrow(/duplicate key/);
  });

  it('a second record of the same incoming request', async () => {
    const columns = 'agency_id, side, partner_agency_id, partner_request_id, family_id, form, form_version, instrument, pack_version, lang, subject, stage, state, created_at, changed_at, stage_since';
    const insert = `INSERT INTO request (id, reference, ${columns}) SELECT gen_random_uuid(), 'GE-TSK-2026-99999', ${columns} FROM request WHERE id = $1`;
    await expect(two.db.withAgency(two.b.id, (tx) => tx.query(insert, [theirs]))).rejects.toThrow(/duplicate key.*incoming_once/);
  });

  it('a second command with the same key, and a second event with the same number', async () => {
    await expect(two.db.withAgency(two.a.id, (tx) => tx.query(copyOf('command', 'agency_id, person_id, key, request_id, type, body, digest, created_at')))).rejects.toThrow(/duplicate key/);
    const columns = 'request_id, agency_id, seq, type, data, person_id, command_id, at, prev_hash, hash';
    await expect(two.db.withAgency(two.a.id, (tx) => tx.query(`INSERT INTO request_event (${columns}) SELECT ${columns} FROM request_event`))).rejects.toThrow(/duplicate key/);
  });
});

describe('a key of a command', () => {
  it('finds the first command again, and is refused for another content, person or request', async () => {
    const { a, db } = two;
    const order = { key: newId(), personId: a.people.prosecutor, requestId: ours, type: 'Withdraw', body: { reason: 'One.' }, now: new Date().toISOString() };
    const giving = (part: object) => db.withAgency(a.id, (tx) => giveCommand(tx, { ...order, ...part }));
    const first = await giving({});
    expect(await giving({})).toMatchObject({ fresh: false, row: { id: first.row.id } });
    await expect(giving({ body: { reason: 'Two.' } })).rejects.toThrow(KeyUsedForOtherContent);
    await expect(giving({ personId: a.people.prosecutor2 })).rejects.toThrow(KeyUsedForOtherContent);
    await expect(giving({ requestId: newId() })).rejects.toThrow(KeyUsedForOtherContent);
  });
});
