import type { AgencyCheckContent, ProposalDecision, RequestCommand } from '@comity/domain';
import {
  agencyCheck, agencyChecks, checkDraft, checksInForce, checkSuggestions, decideOnCheck, dismissSuggestion, draftsHit, narrativeOf, prefilledFrom, proposeCheck,
  type CheckSuggestionRecord, type DraftCheckResult,
} from '@comity/persistence';
import { newId } from '@comity/platform';
import type { TestAgency } from '../support/agencies';
import { accepted, exampleDocument, give, openDraft } from '../support/case';
import { asOwner } from '../support/database';
import { twoAgencies, type TwoAgencies } from '../support/two-agencies';

const now = '2026-11-21T12:00:00Z';
const document = exampleDocument('minimal-preservation');
let two: TwoAgencies;
beforeAll(async () => {
  two = await twoAgencies('agency_checks');
});
afterAll(() => two?.close());

type Person = keyof TestAgency['people'];
const inA = <T>(work: Parameters<typeof two.db.withAgency<T>>[1]): Promise<T> => two.db.withAgency(two.a.id, work);
const draft = (): Promise<{ id: string; draftVersion: number; digest: string }> => openDraft(two.db, two.a, two.b, document);
const order = (agency: TestAgency, id: string, by: Person, command: RequestCommand) => give(two.db, two.recorder, agency.id, id, agency.people[by], command);
const check = (id: string): Promise<DraftCheckResult> => inA((tx) => checkDraft(tx, id, now));
const own = (result: DraftCheckResult) => result.check.findings.filter(({ rule }) => rule.startsWith('OWN-'));
const content = (part: Partial<AgencyCheckContent> = {}): AgencyCheckContent => ({
  requestedState: 'GE', measure: 'preserve_data', form: 'COE_TCY_PRESERVATION_29_30', section: '13', field: '/necessity', condition: { when: 'shorter-than', length: 5000 },
  level: 'reason', waivable: 'author', message: 'Say why the data would be lost: this authority has asked before.', ...part,
});
async function propose(given: Partial<Parameters<typeof proposeCheck>[1]> = {}, by: Person = 'administrator'): Promise<{ readonly id: string; readonly outcome: string }> {
  const id = newId();
  const made = await inA((tx) => proposeCheck(tx, { id, content: content(), reason: 'A request came back.', replaces: null, suggestionId: null, personId: two.a.people[by], now, ...given }));
  return { id, outcome: made.outcome === 'refused' ? made.refusal.code : made.outcome === 'unacceptable' ? made.findings.map(({ field }) => field).join() : made.outcome };
}
async function decide(id: string, by: Person = 'administrator2', decision: ProposalDecision = 'adopt'): Promise<string> {
  const made = await inA((tx) => decideOnCheck(tx, { id, decision, reason: null, personId: two.a.people[by], now }));
  return made.outcome === 'refused' ? made.refusal.code : made.outcome === 'decided' ? made.state : made.outcome;
}
async function sent(): Promise<{ readonly ours: string; readonly theirs: string }> {
  const { id, ...version } = await draft();
  accepted(await order(two.a, id, 'prosecutor', { type: 'SubmitForReview', ...version }));
  accepted(await order(two.a, id, 'supervisor', { type: 'ApproveAndSend', ...version, method: 'handwritten' }));
  accepted(await two.recorder.propose({ agencyId: two.a.id, requestId: id, key: `issued/${id}`, type: 'RecordIssued', body: { sha256: 'b'.repeat(64), size: 1, pages: 1 } }));
  return { ours: id, theirs: (await two.deliver(two.a, id))[0]! };
}
const suggested = async (requestId: string): Promise<readonly CheckSuggestionRecord[]> => (await inA((tx) => checkSuggestions(tx))).filter((one) => one.requestId === requestId);

describe('a request that comes back', () => {
  it('suggests a check when our own checker returns it; what was written stays where it is', async () => {
    const { id, ...version } = await draft();
    accepted(await order(two.a, id, 'prosecutor', { type: 'SubmitForReview', ...version }));
    accepted(await order(two.a, id, 'supervisor', { type: 'ReturnDraft', reason: 'Say why the provider cannot be asked.' }));
    const [one, ...more] = await suggested(id);
    expect([one, more]).toMatchObject([{ step: 'returned', code: null, form: 'COE_TCY_PRESERVATION_29_30', requestedState: 'GE', state: 'open' }, []]);
    expect(prefilledFrom(one!)).toMatchObject({ requestedState: 'GE', measure: 'preserve_data' });
    expect(await inA((tx) => narrativeOf(tx, one!.id, ['supervisor']))).toEqual(['Say why the provider cannot be asked.']);
    expect(await inA((tx) => narrativeOf(tx, one!.id, ['administrator']))).toBeNull();
    await asOwner(two.database.ownerUrl, async (client) => {
      const { rows } = await client.query('SELECT to_jsonb(s)::text AS row FROM check_suggestion s');
      expect(rows.filter(({ row }: { row: string }) => row.includes('provider'))).toEqual([]);
    });
  });

  it('suggests one for a question and one for each ground of refusal of the other side', async () => {
    const { ours, theirs } = await sent();
    accepted(await order(two.b, theirs, 'liaison-officer', { type: 'AcknowledgeReceipt' }));
    accepted(await order(two.b, theirs, 'liaison-officer', { type: 'AskForInformation', question: 'Which mailbox?', answerBy: '2027-01-15' }));
    await two.deliver(two.b, theirs);
    expect(await suggested(ours)).toMatchObject([{ step: 'more-information', code: null }]);
    const part = (name: string, ground: 'sovereignty_security_public_order' | 'political_offence') => ({ part: name, ground, reason: 'It is so.' });
    const refused = [part('The mailbox', 'sovereignty_security_public_order'), part('The log', 'sovereignty_security_public_order'), part('The rest', 'political_offence')];
    accepted(await order(two.b, theirs, 'liaison-officer', { type: 'SendAnswer', extent: 'none', documentIds: [], refused }));
    await two.deliver(two.b, theirs);
    expect((await suggested(ours)).map(({ step, code }) => [step, code])).toEqual(expect.arrayContaining([['refused', 'sovereignty_security_public_order'], ['refused', 'political_offence']]));
    expect(await suggested(ours)).toHaveLength(3);
    expect(await two.db.withAgency(two.b.id, (tx) => checkSuggestions(tx))).toEqual([]);
  });
});

describe('the gate', () => {
  it('says what nobody has recorded, and stops nothing for it', async () => {
    const { check: result } = await check((await draft()).id);
    expect(result.notRecorded).toMatchObject({ requestedState: 'GE', measures: ['preserve_data'], channel: 'contact-points-24-7' });
    expect([result.complete, result.blocking, result.unanswered]).toEqual([true, 0, 0]);
  });

  it('from a return over a suggestion and two administrators to the next draft', async () => {
    const { id, ...version } = await draft();
    accepted(await order(two.a, id, 'prosecutor', { type: 'SubmitForReview', ...version }));
    accepted(await order(two.a, id, 'supervisor', { type: 'ReturnDraft', reason: 'Too short.' }));
    const [suggestion] = await suggested(id);
    const made = await propose({ suggestionId: suggestion!.id });
    expect(made.outcome).toBe('proposed');
    expect((await propose({ suggestionId: suggestion!.id })).outcome).toBe('SUGGESTION_DECIDED');
    expect((await suggested(id))[0]).toMatchObject({ state: 'turned', checkId: made.id });
    expect((await inA((tx) => draftsHit(tx, content(), now))).hit.map(({ requestId }) => requestId)).toContain(id);
    expect(own(await check(id))).toEqual([]);
    expect(await decide(made.id, 'administrator')).toBe('ADOPTER_IS_PROPOSER');
    expect(await decide(made.id, 'supervisor')).toBe('ROLE_MISSING');
    expect(await decide(made.id)).toBe('adopted');
    expect(await decide(made.id)).toBe('CHECK_DECIDED');

    const next = await draft();
    const caught = await check(next.id);
    expect(own(caught)).toMatchObject([{ rule: 'OWN-1', section: '13', field: '/necessity', level: 'reason', waivableBy: 'author', reason: null, check: { number: 1, version: 1 } }]);
    expect([caught.unanswered, caught.check.complete]).toEqual([1, false]);
    expect(await order(two.a, next.id, 'prosecutor', { type: 'SubmitForReview', draftVersion: next.draftVersion, digest: next.digest })).toMatchObject({ outcome: 'refused', refusal: { code: 'REASONS_MISSING' } });
    await inA((tx) => tx.query(`UPDATE draft SET reasons = reasons || '{"OWN-1": "The provider is bankrupt."}' WHERE request_id = $1`, [next.id]));
    expect(await check(next.id)).toMatchObject({ unanswered: 0, check: { complete: true } });
  });

  it('takes a check of a supervisor only from a supervisor', async () => {
    const made = await propose({ content: content({ level: 'block', waivable: 'supervisor', section: '', field: '', condition: { when: 'attachment-missing', kind: 'order' } }) });
    await decide(made.id);
    const { id } = await draft();
    await inA((tx) => tx.query(`UPDATE draft SET reasons = reasons || '{"OWN-2": "No order is needed."}' WHERE request_id = $1`, [id]));
    expect((await check(id)).blocking).toBe(1);
    expect(await decide((await propose({ content: null, replaces: made.id })).id)).toBe('adopted');
    expect((await check(id)).blocking).toBe(0);
    expect(await inA((tx) => agencyCheck(tx, made.id))).toMatchObject({ state: 'retired', endedAt: expect.any(Date) });
  });
});

describe('versions', () => {
  it('a new version takes the place of the one before it, which stays to be read', async () => {
    const first = await propose({ content: content({ requestedState: null }) });
    await decide(first.id);
    const [second, third] = [await propose({ replaces: first.id, content: content({ message: 'Say it at length.' }) }), await propose({ replaces: first.id })];
    expect(await decide(second.id)).toBe('adopted');
    expect(await decide(third.id)).toBe('CHECK_NOT_IN_FORCE');
    expect(await decide(third.id, 'administrator', 'withdraw')).toBe('withdrawn');
    const { number } = (await inA((tx) => agencyCheck(tx, second.id)))!;
    expect((await inA(checksInForce)).filter((one) => one.number === number)).toMatchObject([{ version: 2, content: { message: 'Say it at length.' } }]);
    expect((await inA(agencyChecks)).filter((one) => one.number === number).map(({ state }) => state).sort()).toEqual(['adopted', 'replaced', 'withdrawn']);
  });

  it('what could never be adopted is not written', async () => {
    expect((await propose({ content: content({ requestedState: 'XX', field: '/nothing' }) })).outcome).toBe('/requestedState,/field');
    expect((await propose({ replaces: newId() })).outcome).toBe('CHECK_NOT_IN_FORCE');
    expect((await propose({}, 'supervisor')).outcome).toBe('ROLE_MISSING');
  });

  it('a rejected check gives its suggestion back; dismissing one needs an administrator and keeps the reason', async () => {
    const { id, ...version } = await draft();
    await order(two.a, id, 'prosecutor', { type: 'SubmitForReview', ...version });
    await inA((tx) => tx.query(`UPDATE draft SET reasons = reasons || '{"OWN-1": "x", "OWN-3": "x"}' WHERE request_id = $1`, [id]));
    const fresh = await check(id);
    accepted(await order(two.a, id, 'prosecutor', { type: 'SubmitForReview', draftVersion: version.draftVersion, digest: fresh.digest }));
    accepted(await order(two.a, id, 'supervisor', { type: 'ReturnDraft', reason: 'Again.' }));
    const [suggestion] = await suggested(id);
    const made = await propose({ suggestionId: suggestion!.id });
    expect(await decide(made.id, 'administrator2', 'reject')).toBe('rejected');
    expect((await suggested(id))[0]).toMatchObject({ state: 'open', checkId: null });
    const dismiss = (by: Person) => inA((tx) => dismissSuggestion(tx, { id: suggestion!.id, reason: 'It was a misunderstanding.', personId: two.a.people[by], now }));
    expect(await dismiss('supervisor')).toMatchObject({ refusal: { code: 'ROLE_MISSING' } });
    expect(await dismiss('administrator')).toEqual({ outcome: 'dismissed' });
    expect(await dismiss('administrator')).toMatchObject({ refusal: { code: 'SUGGESTION_DECIDED' } });
    expect((await suggested(id))[0]).toMatchObject({ state: 'dismissed', reason: 'It was a misunderstanding.' });
  });

  it('nobody adopts his own check, also by writing the row', async () => {
    const { id } = await propose();
    await expect(asOwner(two.database.ownerUrl, (client) => client.query("UPDATE agency_check SET state = 'adopted', decided_by = proposed_by, decided_at = now() WHERE id = $1", [id]))).rejects.toThrow(/agency_check_two_people/);
  });

  it('belongs to one agency: the other neither reads nor meets it', async () => {
    expect(await decide((await propose({ content: content({ requestedState: null }) })).id)).toBe('adopted');
    expect(await two.db.withAgency(two.b.id, agencyChecks)).toEqual([]);
    expect(await two.db.withAgency(two.b.id, checksInForce)).toEqual([]);
    const back = await openDraft(two.db, two.b, two.a, document);
    expect(own(await two.db.withAgency(two.b.id, (tx) => checkDraft(tx, back.id, now)))).toEqual([]);
    await expect(two.db.withAgency(two.b.id, (tx) => tx.query(`INSERT INTO agency_check (id, agency_id, number, version, content, reason, state, proposed_by, proposed_at) VALUES ($1, $2, 9, 1, '{}', 'x', 'proposed', $3, now())`, [newId(), two.a.id, two.a.people.administrator]))).rejects.toThrow(/row-level security/);
  });
});
