import { formDefinition, type CommandOf, type RequestCommand } from '@comity/domain';
import { openOnPaper } from '@comity/persistence';
import { newId, sha256Hex } from '@comity/platform';
import { accepted, exampleDocument, give } from '../support/case';
import { issuedRequest } from '../support/issued-request';
import { twoAgencies, type TwoAgencies } from '../support/two-agencies';

const FORM = 'COE_TCY_PRESERVATION_29_30';
let two: TwoAgencies;
beforeAll(async () => { two = await twoAgencies('papers'); });
afterAll(() => two?.close());

const now = (): string => new Date().toISOString();
const receivedAt = '2026-11-20T08:00:00Z';

/** A request of A that is sent: its message waits in the outbox, its paper is in the post. */
async function sent(): Promise<{ readonly id: string; readonly reference: string }> {
  const id = await issuedRequest(two);
  const [row] = await rows<{ reference: string }>(two.a.id, 'SELECT reference FROM request WHERE id = $1', [id]);
  return { id, reference: row!.reference };
}

const rows = <T>(agencyId: string, sql: string, parameters: readonly unknown[]): Promise<readonly T[]> => two.db.withAgency(agencyId, (tx) => tx.query<T>(sql, parameters));

const taken = (dataSha256: string, values: object): Omit<CommandOf<'TakeOverPaper'>, 'type' | 'filled'> => ({
  receivedAt, channel: 'post', choices: [], content: { form: FORM, formVersion: formDefinition(FORM).version, lang: 'en', values: values as never },
  paper: { name: 'paper.pdf', mediaType: 'application/pdf', size: 1, pages: 1, sha256: 'c'.repeat(64), dataSha256, intake: { findings: [] }, because: null, verification: { findings: [] }, despite: null },
});

/** B registers what came by post. */
async function registered(reference: string, dataSha256: string): Promise<{ readonly id: string; readonly result: Awaited<ReturnType<typeof give>> }> {
  const { a, b, db, recorder } = two;
  const id = newId();
  const { values } = exampleDocument('minimal-preservation');
  await db.withAgency(b.id, (tx) => openOnPaper(tx, { id, partnerId: a.id, reference, form: FORM, formVersion: '1', lang: 'en', subject: 'One account', values, receivedAt, now: now() }));
  const order: RequestCommand = { type: 'RegisterPaper', ...taken(dataSha256, values), reference };
  return { id, result: await give(db, recorder, b.id, id, b.people['liaison-officer'], order) };
}

const stageOf = async (agencyId: string, id: string): Promise<string> => (await rows<{ stage: string }>(agencyId, 'SELECT stage FROM request WHERE id = $1', [id]))[0]!.stage;

describe('a request that came on paper first', () => {
  it('is one request on both sides: the answer finds ours by the reference on the paper, the message finds theirs', async () => {
    const { a, b, db, recorder, deliver } = two;
    const ours = await sent();
    const { id, result } = await registered(ours.reference, '1'.repeat(64));
    accepted(result);
    accepted(await give(db, recorder, b.id, id, b.people['liaison-officer'], { type: 'AcknowledgeReceipt' }));
    expect(await deliver(b, id)).toEqual([ours.id]);
    expect(await stageOf(a.id, ours.id)).toBe('acknowledged');
    expect(await rows(a.id, 'SELECT partner_request_id AS partner FROM request WHERE id = $1', [ours.id])).toEqual([{ partner: id }]);
    expect(await deliver(a, ours.id)).toEqual([id]);
    expect(await rows(b.id, 'SELECT stage, partner_request_id AS partner, received_at AS "receivedAt" FROM request WHERE partner_reference = $1', [ours.reference])).toEqual([{ stage: 'acknowledged', partner: ours.id, receivedAt: new Date(receivedAt) }]);
    expect(await rows(b.id, 'SELECT code FROM clock WHERE request_id = $1', [id])).toEqual([{ code: 'receipt-target' }]);
    expect(await rows(b.id, 'SELECT type FROM request_event WHERE request_id = $1 ORDER BY seq', [id])).toEqual(['PaperRegistered', 'ReceiptSent', 'MessageNoted'].map((type) => ({ type })));
  });

  it('is registered once: the same data, and the same reference, are told', async () => {
    const first = await registered('BE-VAL-2026-00901', '2'.repeat(64));
    accepted(first.result);
    const [row] = await rows<{ reference: string }>(two.b.id, 'SELECT reference FROM request WHERE id = $1', [first.id]);
    const again = { outcome: 'refused', refusal: { code: 'PAPER_REGISTERED', params: { reference: row!.reference } } };
    expect((await registered('BE-VAL-2026-00902', '2'.repeat(64))).result).toMatchObject(again);
    expect((await registered('BE-VAL-2026-00901', '3'.repeat(64))).result).toMatchObject(again);
  });

  const digest = (of: string): string => sha256Hex(of);
  const references = async (ids: readonly string[]): Promise<readonly string[]> => (await rows<{ reference: string }>(two.b.id, 'SELECT reference FROM request WHERE id = ANY($1)', [ids])).map(({ reference }) => reference);

  it.each([
    ['under one reference', (round: number, which: number) => ({ reference: `BE-VAL-2026-01${String(100 + round)}`, data: digest(`${String(round)} ${String(which)}`) })],
    ['with the same data', (round: number, which: number) => ({ reference: `BE-VAL-2026-02${String(100 + 2 * round + which)}`, data: digest(`same ${String(round)}`) })],
  ])('is registered once also by two people at the same instant, %s: the second is told which request has it', async (_how, paper) => {
    for (let round = 0; round < 8; round += 1) {
      const both = await Promise.all([0, 1].map((which) => { const { reference, data } = paper(round, which); return registered(reference, data); }));
      const [won, lost] = both.toSorted((x, y) => x.result.outcome.localeCompare(y.result.outcome));
      expect(won!.result.outcome).toBe('accepted');
      const [reference] = await references([won!.id]);
      expect(lost!.result).toMatchObject({ outcome: 'refused', refusal: { code: 'PAPER_REGISTERED', params: { reference } } });
    }
  }, 30_000);

  it('is one request when its message comes at the same instant', async () => {
    for (let round = 0; round < 6; round += 1) {
      const ours = await sent();
      const [, { result }] = await Promise.all([two.deliver(two.a, ours.id), registered(ours.reference, digest(ours.reference))]);
      expect(await rows(two.b.id, `SELECT 1 FROM request WHERE partner_reference = $1 AND version > 0`, [ours.reference])).toHaveLength(1);
      if (result.outcome === 'refused') expect(result.refusal.code).toBe('PAPER_REGISTERED');
    }
  }, 30_000);

  it('keeps the paper with custody, reading of its signatures and the form; a later paper is laid over it and the first stays', async () => {
    const { b, db, recorder } = two;
    const { id, result } = await registered('BE-VAL-2026-00903', '4'.repeat(64));
    accepted(result);
    accepted(await give(db, recorder, b.id, id, b.people['liaison-officer'], { type: 'TakeOverPaper', ...taken('5'.repeat(64), { '1': { date: '2026-11-19' } }), filled: 1 }));
    expect(await rows(b.id, 'SELECT d.kind, d.verification, e.what, e.person_id AS person FROM document d JOIN custody_entry e ON e.document_id = d.id WHERE d.request_id = $1', [id]))
      .toEqual([0, 1].map(() => ({ kind: 'received', verification: { findings: [] }, what: 'intake', person: b.people['liaison-officer'] })));
    expect(await rows(b.id, 'SELECT opens, form_values AS values FROM taken_over_paper WHERE request_id = $1 ORDER BY opens', [id])).toMatchObject([{ opens: false, values: { '1': { date: '2026-11-19' } } }, { opens: true }]);
    expect(await rows(b.id, 'SELECT form_values AS values FROM received_form WHERE request_id = $1', [id])).toEqual([{ values: exampleDocument('minimal-preservation').values }]);
    expect(await rows(b.id, 'SELECT owner_id AS owner FROM request WHERE id = $1', [id])).toEqual([{ owner: b.people['liaison-officer'] }]);
  });

  it('is seen by its agency alone, and never written again', async () => {
    const [count] = await rows<{ n: string }>(two.b.id, 'SELECT count(*) AS n FROM taken_over_paper', []);
    expect(Number(count!.n)).toBeGreaterThan(0);
    expect(await rows(two.a.id, 'SELECT document_id FROM taken_over_paper', [])).toEqual([]);
    await expect(rows(two.b.id, "UPDATE taken_over_paper SET despite = 'x'", [])).rejects.toThrow('permission denied');
  });
});
