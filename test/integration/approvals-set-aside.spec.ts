import { IssueDesk, MadePapers } from '@comity/persistence';
import { systemTime } from '@comity/platform';
import { accepted, exampleDocument, give, openDraft } from '../support/case';
import { twoAgencies, type TwoAgencies } from '../support/two-agencies';

let two: TwoAgencies;
beforeAll(async () => { two = await twoAgencies('set-aside'); }, 60_000);
afterAll(() => two?.close());

const paper = { type: 'RecordIssued', sha256: 'b'.repeat(64), size: 1000, pages: 3 } as const;
const back = { type: 'ReturnApproved', reason: 'The annex is too long for a paper.' } as const;
const issue = (id: string, approval: number) => two.recorder.propose({ agencyId: two.a.id, requestId: id, key: `issued/${id}/${String(approval)}`, type: 'RecordIssued', body: { ...paper, approval } });

async function approve(id: string, version: object): Promise<void> {
  const { a, db, recorder } = two;
  accepted(await give(db, recorder, a.id, id, a.people.prosecutor, { type: 'SubmitForReview', ...version } as never));
  accepted(await give(db, recorder, a.id, id, a.people['liaison-officer'], { type: 'ApproveAndSend', ...version, method: 'handwritten' } as never));
}

async function approved(): Promise<{ id: string; version: object }> {
  const draft = await openDraft(two.db, two.a, two.b, exampleDocument('minimal-preservation'));
  const version = { draftVersion: draft.draftVersion, digest: draft.digest };
  await approve(draft.id, version);
  return { id: draft.id, version };
}

const rows = <T>(sql: string, id: string): Promise<T[]> => two.db.withAgency(two.a.id, (tx) => tx.query<T>(sql, [id]));

describe('an approval whose paper was not issued', () => {
  it('is set aside with a reason, stays in the record, and another takes its place', async () => {
    const { a, db, recorder } = two;
    const { id, version } = await approved();
    const first = await new IssueDesk(db).frozen(a.id, id);
    expect(accepted(await give(db, recorder, a.id, id, a.people.supervisor, back))).toMatchObject({ stage: 'returned' });
    await expect(new IssueDesk(db).frozen(a.id, id)).rejects.toThrow(/Nothing has been approved/);
    await approve(id, version);
    const second = await new IssueDesk(db).frozen(a.id, id);
    expect([second.approval, second.document.values, second.digest === first.digest]).toEqual([2, first.document.values, false]);
    expect(await rows('SELECT approval, set_aside_by AS by FROM approved_form WHERE request_id = $1 ORDER BY approval', id)).toEqual([{ approval: 1, by: a.people.supervisor }, { approval: 2, by: null }]);
    expect(await rows("SELECT kind, text FROM narrative WHERE request_id = $1", id)).toEqual([{ kind: 'return-reason', text: back.reason }]);
    expect((await rows<{ code: string; person: string }>(`SELECT code, person_id AS person FROM notice WHERE request_id = $1 AND code LIKE 'appr%'`, id)).map(({ code, person }) => [code, person]).sort()).toEqual([
      ['approval-set-aside', a.people['liaison-officer']], ['approved-returned', a.people.prosecutor],
    ]);
    expect(accepted(await issue(id, 2))).toMatchObject({ stage: 'sent' });
  }, 30_000);

  it('is set aside or issued, never both, when both come at once', async () => {
    const { a, db, recorder } = two;
    for (let round = 0; round < 6; round += 1) {
      const { id } = await approved();
      const [returned, sent] = await Promise.all([give(db, recorder, a.id, id, a.people.supervisor, back), issue(id, 1)]);
      expect([returned.outcome, sent.outcome].sort()).toEqual(['accepted', 'refused']);
      const [kept] = await rows<{ stage: string; issued: number; aside: boolean; waiting: number }>(
        `SELECT r.stage, (SELECT count(*)::int FROM issued_paper WHERE request_id = r.id) AS issued, (SELECT count(*)::int FROM message_outbox WHERE request_id = r.id) AS waiting,
                f.set_aside_at IS NOT NULL AS aside FROM request r JOIN approved_form f ON f.request_id = r.id WHERE r.id = $1`, id);
      expect(kept).toEqual(returned.outcome === 'accepted' ? { stage: 'returned', issued: 0, aside: true, waiting: 0 } : { stage: 'sent', issued: 1, aside: false, waiting: 1 });
    }
  }, 60_000);

  it('is not sent with a paper of the approval before, though that comes late', async () => {
    const { a, db, recorder } = two;
    const { id, version } = await approved();
    accepted(await give(db, recorder, a.id, id, a.people['liaison-officer'], back));
    await approve(id, version);
    expect(await issue(id, 1)).toMatchObject({ outcome: 'refused', refusal: { code: 'APPROVAL_SET_ASIDE' } });
    expect(accepted(await issue(id, 2))).toMatchObject({ stage: 'sent' });
    expect(await give(db, recorder, a.id, id, a.people.supervisor, back)).toMatchObject({ outcome: 'refused', refusal: { code: 'NOT_AT_THIS_STAGE' } });
  }, 30_000);

  it('keeps what holds its paper, tells it once, and again after the next approval', async () => {
    const { a, db, recorder } = two;
    const { id, version } = await approved();
    const desk = new IssueDesk(db);
    const why = (code: string) => desk.tellWhyNot('paper-not-made', { agencyId: a.id, requestId: id }, code, systemTime.now());
    const told = async () => (await rows(`SELECT 1 FROM notice WHERE request_id = $1 AND code = 'paper-not-made'`, id)).length;
    const held = async () => (await rows<{ held: { why: string } | null }>('SELECT held FROM approved_form WHERE request_id = $1 AND set_aside_at IS NULL', id))[0]?.held?.why;
    await why('NO_NAME');
    expect([await told(), await held()]).toEqual([0, undefined]);
    await why('DOCUMENT_TOO_LONG');
    const once = await told();
    await why('DOCUMENT_TOO_LONG');
    expect([once > 0, await told(), await held()]).toEqual([true, once, 'DOCUMENT_TOO_LONG']);
    accepted(await give(db, recorder, a.id, id, a.people.supervisor, back));
    await why('DOCUMENT_TOO_LONG');
    expect(await told()).toBe(once);
    await approve(id, version);
    expect(await held()).toBeUndefined();
    await why('DOCUMENT_TOO_LONG');
    expect(await told()).toBe(2 * once);
  }, 30_000);

  it('can be changed in nothing else', async () => {
    const { id } = await approved();
    await expect(rows(`UPDATE approved_form SET form_values = '{}' WHERE request_id = $1`, id)).rejects.toThrow(/permission denied/);
    await rows(`UPDATE approved_form SET set_aside_at = now(), set_aside_by = approved_by WHERE request_id = $1`, id);
    await expect(rows(`UPDATE approved_form SET set_aside_at = NULL, set_aside_by = NULL WHERE request_id = $1`, id)).rejects.toThrow(/set aside once/);
  });

  it('leaves no paper behind that the next approval could take', async () => {
    const { a, db, recorder } = two;
    const { id, version } = await approved();
    const made = new MadePapers(db);
    const asked = async () => ({ agencyId: a.id, requestId: id, approvedDigest: (await new IssueDesk(db).frozen(a.id, id)).digest });
    await made.keep(await asked(), { sha256: 'b'.repeat(64), size: 1, pages: 1 }, systemTime.now());
    accepted(await give(db, recorder, a.id, id, a.people.supervisor, back));
    await approve(id, version);
    expect(await made.before(await asked())).toBeNull();
  }, 30_000);
});
