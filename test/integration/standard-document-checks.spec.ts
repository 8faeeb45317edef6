import { canonicalJson, type AgencyCheckContent, type FormId, type FormValues, type RequestCommand } from '@comity/domain';
import { beginStandardDocument, checkStandardDocument, decideChange, decideOnCheck, draftsHit, proposeChange, proposeCheck, saveStandardDocument, standardDocument, type ClockMoves, type DraftCheckResult, type MadeForStep, type RecordResult, type StandardDocumentRow } from '@comity/persistence';
import { newId, sha256Hex } from '@comity/platform';
import { exampleJson } from '../forms/examples';
import type { TestAgency } from '../support/agencies';
import { accepted, exampleDocument, openDraft } from '../support/case';
import { twoAgencies, type TwoAgencies } from '../support/two-agencies';

const now = '2026-11-21T12:00:00Z';
const noMoves: ClockMoves = { preview: async () => [], apply: async () => [] };
let two: TwoAgencies;
let requestId: string;
beforeAll(async () => {
  two = await twoAgencies('standard_document_checks');
  requestId = (await openDraft(two.db, two.a, two.b, exampleDocument('minimal-preservation'))).id;
});
afterAll(() => two?.close());

type Person = keyof TestAgency['people'];
const inA = <T>(work: Parameters<typeof two.db.withAgency<T>>[1]): Promise<T> => two.db.withAgency(two.a.id, work);
const declarations = { 'GEN-07.b': true, 'GEN-09.b': true, 'GEN-19': true } as const;

async function begin(form: FormId, values = exampleJson(form, 'complete')['values'] as FormValues): Promise<StandardDocumentRow> {
  const id = await inA((tx) => beginStandardDocument(tx, { requestId, form, lang: 'en', values, filled: [], personId: two.a.people.prosecutor, now }));
  return save(id, {}, 'prosecutor');
}
async function save(id: string, reasons: Readonly<Record<string, string>>, by: Person): Promise<StandardDocumentRow> {
  const { version, form, values } = (await inA((tx) => standardDocument(tx, id)))!;
  await inA((tx) => saveStandardDocument(tx, id, { version, form, lang: 'en', values, reasons, declarations, personId: two.a.people[by], now }));
  return (await inA((tx) => standardDocument(tx, id)))!;
}
const check = (row: StandardDocumentRow): Promise<DraftCheckResult> => inA((tx) => checkStandardDocument(tx, row, now));
const own = ({ check: { findings } }: DraftCheckResult) => findings.filter(({ rule }) => rule.startsWith('OWN-'));

const content = (part: Partial<AgencyCheckContent> = {}): AgencyCheckContent => ({
  requestedState: 'GE', measure: 'preserve_data', form: 'ACK_RECEIPT', section: '', field: '', condition: { when: 'attachment-missing', kind: 'order' }, level: 'block', waivable: 'supervisor',
  message: 'Attach the order: this authority has asked for it before.', ...part,
});
const inForce: string[] = [];
/** Proposed by one administrator and adopted by another; retired in the same way when the test ends. */
async function adopted(part: Partial<AgencyCheckContent> = {}): Promise<void> {
  inForce.push(await take(content(part), null));
}
afterEach(async () => {
  for (const id of inForce.splice(0)) await take(null, id);
});
async function take(given: AgencyCheckContent | null, replaces: string | null): Promise<string> {
  const id = newId();
  expect((await inA((tx) => proposeCheck(tx, { id, content: given, reason: 'It came back.', replaces, suggestionId: null, personId: two.a.people.administrator, now }))).outcome).toBe('proposed');
  expect(await inA((tx) => decideOnCheck(tx, { id, decision: 'adopt', reason: null, personId: two.a.people.administrator2, now }))).toMatchObject({ outcome: 'decided' });
  return id;
}

async function issue({ id, version, digest, values }: StandardDocumentRow, by: Person): Promise<RecordResult> {
  const command: RequestCommand = { type: 'IssueStandardDocument', madeDocumentId: id, version, digest, method: 'handwritten' };
  const { type, ...body } = command;
  const order = { agencyId: two.a.id, requestId, commandId: newId(), digest: sha256Hex(canonicalJson(command)) };
  await inA((tx) => tx.query('INSERT INTO command (id, agency_id, person_id, key, request_id, type, body, digest, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now())',
    [order.commandId, two.a.id, two.a.people[by], order.commandId, requestId, type, JSON.stringify(body), order.digest]));
  const paper: MadeForStep = { documentId: newId(), sha256: sha256Hex(newId()), size: 10, pages: 1, dataSha256: sha256Hex(newId()), from: { values, letterhead: {}, paper: {} } };
  return two.recorder.record(order, paper);
}

describe('a check of the agency on a standard document', () => {
  it('stops its issue until a supervisor has said why it may go', async () => {
    await adopted();
    const made = await begin('ACK_RECEIPT');
    const caught = await check(made);
    expect(own(caught)).toMatchObject([{ rule: 'OWN-1', level: 'block', waivableBy: 'supervisor', reason: null, check: { number: 1, version: 1 } }]);
    expect([caught.blocking, caught.check.complete]).toEqual([1, false]);
    expect(await issue(made, 'prosecutor')).toMatchObject({ outcome: 'refused', refusal: { code: 'DRAFT_INCOMPLETE' } });

    const byTheAuthor = await save(made.id, { 'OWN-1': 'None is needed.' }, 'prosecutor');
    expect(await issue(byTheAuthor, 'prosecutor')).toMatchObject({ outcome: 'refused', refusal: { code: 'DRAFT_INCOMPLETE' } });
    const bySupervisor = await save(made.id, { 'OWN-1': 'None is needed: the order is secret.' }, 'supervisor');
    expect((await check(bySupervisor)).blocking).toBe(0);
    accepted(await issue(bySupervisor, 'prosecutor'));
  });

  it('that asks for a reason is answered by the author', async () => {
    await adopted({ level: 'reason', waivable: 'author', condition: { when: 'always' } });
    const made = await begin('ACK_RECEIPT');
    expect(await issue(made, 'prosecutor')).toMatchObject({ outcome: 'refused', refusal: { code: 'REASONS_MISSING' } });
    const [{ rule } = { rule: '' }] = own(await check(made));
    accepted(await issue(await save(made.id, { [rule]: 'It is so.' }, 'prosecutor'), 'prosecutor'));
  });

  it.each([
    ['another State than that of the partner', { requestedState: 'FR' }, 0], ['the own State', { requestedState: 'BE' }, 0], ['every State', { requestedState: null }, 1],
    ['another measure than that of the request', { measure: 'service' }, 0], ['every measure', { measure: null }, 1], ['another form', { form: 'DECISION_NOTICE' }, 0],
  ] as const)('for %s', async (_name, part, expected) => {
    await adopted(part);
    expect(own(await check(await begin('ACK_RECEIPT')))).toHaveLength(expected);
  });

  it('is tried on documents that are still written before it is adopted', async () => {
    const made = await begin('CUSTODY_RECORD');
    expect(await inA((tx) => draftsHit(tx, content({ form: 'CUSTODY_RECORD' }), now))).toEqual({ looked: 1, hit: [{ requestId: made.requestId, reference: expect.any(String) }] });
    expect((await inA((tx) => draftsHit(tx, content({ form: 'CUSTODY_RECORD', measure: 'service' }), now))).hit).toEqual([]);
  });
});

/** As two administrators do who have read the list of Parties. */
async function recordParty(instrument: string, state: string): Promise<void> {
  const changeId = newId();
  const payload = { instrument, state, status: 'party', from: '2010-01-01', source: 'An invented list of Parties', checkedOn: '2026-01-01' } as const;
  const proposed = await inA((tx) => proposeChange(tx, { id: changeId, content: { kind: 'participation', payload }, reason: 'Looked up.', personId: two.a.people.administrator, now }));
  expect(proposed).toEqual({ outcome: 'proposed' });
  expect(await inA((tx) => decideChange(tx, { changeId, decision: 'adopt', reason: null, personId: two.a.people.administrator2, now, moves: noMoves }))).toMatchObject({ outcome: 'decided' });
}

describe('what the other State asks of a standard document', () => {
  const letter = { B: { basis: 'untoc' }, E: { measures: ['service'] } };
  const asked = ({ check: { findings } }: DraftCheckResult): readonly string[] => findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('REQ-'));

  it('is asked of the partner, and what nobody has recorded is said', async () => {
    const result = await check(await begin('MLA_REQUEST', letter));
    expect(asked(result)).toEqual(['REQ-BOUND-un-untoc-2000']);
    expect(result.check.notRecorded).toMatchObject({ requestedState: 'GE', measures: ['service'], channel: 'central-authorities' });
  });

  it('is asked once the agency has recorded that both are bound', async () => {
    for (const state of ['BE', 'GE']) await recordParty('un-untoc-2000', state);
    expect(asked(await check(await begin('MLA_REQUEST', letter)))).toEqual(expect.arrayContaining(['REQ-ANY-31']));
  });

  it('is nothing for one that asks nobody', async () => {
    const result = await check(await begin('ACK_RECEIPT'));
    expect([asked(result), result.check.notRecorded]).toEqual([[], null]);
  });
});
