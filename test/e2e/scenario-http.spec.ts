import type { DashboardResponse, EscalationResponse, PersonResponse, RequestListResponse } from '@comity/http-contract';
import { createHash, randomUUID } from 'node:crypto';
import { asOwner } from '../support/database';
import { eventually, soon } from '../support/eventually';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { answerChecks, approve, arrives, attachAll, clocksOf, documentsOf, draftOf, eventsOf, example, openDraft, read, sendExample, stageBecomes, submit } from '../support/journey';

jest.setTimeout(120_000);

let house: Installation;
let [author, checker, supervisor, officer]: Visitor[] = [];
let ours: string;
let theirs: string;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  house = await startInstallation('scenario');
  const as = (agency: string, role: string): Promise<Visitor> => Visitor.signedIn(house, house.account(agency, role));
  [author, checker, supervisor, officer] = [await as('BE-VAL', 'prosecutor'), await as('BE-VAL', 'liaison-officer'), await as('BE-VAL', 'supervisor'), await as('GE-TSK', 'liaison-officer')];
});
afterAll(() => house?.stop());

describe('one request, end to end, over HTTP', () => {
  it('a prosecutor drafts; what is missing is named beside the field and keeps it from being sent', async () => {
    const request = await openDraft(author!, example('extortion-mailboxes'));
    ours = request.id;
    expect(request).toMatchObject({ stage: 'draft', status: 'Draft', move: 'us', side: 'outgoing' });
    expect(request.reference).toMatch(/^BE-VAL-\d{4}-\d{5}$/);
    const { check, version, digest } = await draftOf(author!, ours);
    expect(check.findings).toContainEqual(expect.objectContaining({ rule: 'GEN-09', level: 'block', section: '17', field: '/attachments/0' }));
    const refused = await author!.post(`/api/requests/${ours}/commands`, { type: 'SubmitForReview', draftVersion: version, digest }, { 'idempotency-key': randomUUID() });
    expect([refused.status, refused.body['code'], refused.headers.get('content-type')]).toEqual([409, 'DRAFT_INCOMPLETE', expect.stringContaining('application/problem+json')]);
    await attachAll(author!, ours);
    expect(await answerChecks(author!, ours)).toMatchObject({ complete: true, blocking: 0, unanswered: 0 });
  });

  it('drafts save themselves with a version; an older version never overwrites a newer one', async () => {
    const draft = await draftOf(author!, ours);
    const save = (version: number, fact: string): ReturnType<Visitor['put']> =>
      author!.put(`/api/requests/${ours}/draft`, { version, values: { ...draft.values, '10': { ...draft.values['10'], facts: fact } }, reasons: draft.reasons, declarations: draft.declarations });
    expect(await save(draft.version, 'First hand.')).toMatchObject({ status: 200, body: { version: draft.version + 1 } });
    expect(await save(draft.version, 'Second hand.')).toMatchObject({ status: 409, body: { code: 'DRAFT_CHANGED', current: { version: draft.version + 1 } } });
  });

  it('a second person returns it with a reason, and approves the next version; the author never can', async () => {
    await submit(author!, ours);
    const { version, digest } = await draftOf(author!, ours);
    const own = await author!.post(`/api/requests/${ours}/commands`, { type: 'ApproveAndSend', draftVersion: version, digest }, { 'idempotency-key': randomUUID() });
    expect([own.status, own.body['code']]).toEqual([409, 'APPROVER_IS_AUTHOR']);
    expect(await checker!.command(ours, 'ReturnDraft', { reason: 'Say how the accounts were found.' })).toBe('returned');
    const draft = await draftOf(author!, ours);
    expect(draft.returned?.reason).toBe('Say how the accounts were found.');
    await author!.put(`/api/requests/${ours}/draft`, { version: draft.version, values: { ...draft.values, '10': { ...draft.values['10'], facts: 'Both accounts wrote the ransom notes; ჩანაწერი დამოწმებულია.' } }, reasons: draft.reasons, declarations: draft.declarations });
    await submit(author!, ours);
    const sent = await approve(checker!, ours, { place: 'Valmere', receiptTargetHours: 6 });
    expect(sent).toMatchObject({ status: 'Sent', move: 'them' });
  });

  it('the paper is made from the frozen draft, and its digest is the stored one', async () => {
    const paper = (await documentsOf(checker!, ours)).find((document) => document.kind === 'issued')!;
    const { status, bytes } = await checker!.bytes(`/api/documents/${paper.id}/content`);
    expect([status, bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(sha256(bytes)).toBe(paper.sha256);
    expect((await author!.put(`/api/requests/${ours}/draft`, { version: 99, values: {} })).status).toBe(409);
  });

  it('the other agency finds it in its inbox, acknowledges, and asks; each step reaches the sender as a message', async () => {
    const { reference } = await read(author!, ours);
    const incoming = await arrives(officer!, reference);
    theirs = incoming.id;
    expect(theirs).not.toBe(ours);
    expect(incoming).toMatchObject({ side: 'incoming', status: 'Received', move: 'us' });
    expect((await officer!.read<RequestListResponse>('/api/requests?view=inbox')).rows.map((row) => row.id)).toContain(theirs);
    expect(await officer!.command(theirs, 'AcknowledgeReceipt', { note: 'Taken up by desk 1.' })).toBe('acknowledged');
    expect(await stageBecomes(author!, ours, 'acknowledged')).toMatchObject({ partnerReference: incoming.reference });
    await officer!.command(theirs, 'AskForInformation', { question: 'Which of the accounts first?', answerBy: inDays(5) });
    const asked = await stageBecomes(author!, ours, 'information-needed');
    expect(asked).toMatchObject({ status: 'More information needed', move: 'us', question: { round: 1, text: 'Which of the accounts first?', answerBy: inDays(5) } });
    expect(asked.clocks.find((clock) => clock.code === 'information-answer')).toMatchObject({ state: 'running', owedBy: 'us', zone: 'Asia/Tbilisi', theirs: { differs: false } });
    await author!.command(ours, 'AnswerInformation', { text: 'The first one.' });
    await stageBecomes(officer!, theirs, 'acknowledged');
  });

  it('preservation takes effect; both sides see the same clocks, with the working', async () => {
    await officer!.command(theirs, 'RecordPreservation', { effectedOn: inDays(0), provider: 'Mail Provider of Tskaldidi', providerReference: 'MP-2026-77', expiresOn: inDays(120) });
    const replied = await stageBecomes(author!, ours, 'replied');
    expect(replied.preservation).toEqual({ effectedOn: inDays(0), provider: 'Mail Provider of Tskaldidi', providerReference: 'MP-2026-77', expiresOn: inDays(120) });
    const [mine, other] = [await clocksOf(author!, ours), await clocksOf(officer!, theirs)];
    const minimum = mine.find((clock) => clock.code === 'preservation-minimum')!;
    expect(minimum).toMatchObject({ kind: 'min', state: 'running', start: { on: inDays(0), saidBy: 'them' }, zone: 'Asia/Tbilisi', theirs: { differs: false } });
    expect(minimum.steps.map((step) => step.step)).toEqual(expect.arrayContaining(['dayOfEventExcluded', 'daysCounted', 'endsWithLastDay']));
    expect(other.find((clock) => clock.code === 'preservation-minimum')!.dueExclusive).toBe(minimum.dueExclusive);
    expect(mine.find((clock) => clock.code === 'preservation-expiry')).toMatchObject({ kind: 'stated', state: 'running' });
    expect(mine.find((clock) => clock.code === 'receipt-target')).toMatchObject({ kind: 'target', state: 'met' });
  });

  it('each side keeps its own record: the private history of one is not in the other', async () => {
    const [mine, other] = [await eventsOf(author!, ours), await eventsOf(officer!, theirs)];
    expect(mine.chain.intact && other.chain.intact).toBe(true);
    expect(mine.events.map((event) => event.type)).toContain('PreservationEffected');
    expect(mine.events.map((event) => event.type)).not.toContain('PreservationRecorded');
    expect(other.events.map((event) => event.type)).not.toContain('Returned');
    expect((await officer!.get(`/api/requests/${ours}`)).status).toBe(404);
  });

  it('the supervisor sees the figures, every one with the list behind it, and reassigns', async () => {
    const board = await supervisor!.read<DashboardResponse>('/api/dashboard');
    for (const figure of [...board.figures, ...board.byMove, ...board.byOfficer, ...board.byKind].filter((entry) => 'query' in entry)) {
      if ('code' in figure && figure.code === 'escalations') continue;
      const list = await supervisor!.read<RequestListResponse>(`/api/requests?${new URLSearchParams(figure.query)}`);
      expect([figure.query, list.total]).toEqual([figure.query, 'count' in figure ? figure.count : figure.open]);
    }
    const people = await supervisor!.read<readonly PersonResponse[]>('/api/people');
    const { owner } = await read(author!, ours);
    const other = people.find((person) => person.roles.includes('prosecutor') && person.id !== owner?.id)!;
    await supervisor!.command(ours, 'Reassign', { personId: other.id, reason: 'On leave from Monday.' });
    expect((await read(author!, ours)).owner).toMatchObject({ id: other.id });
    const refused = await author!.post(`/api/requests/${ours}/commands`, { type: 'Reassign', personId: other.id }, { 'idempotency-key': randomUUID() });
    expect(refused.status).toBe(403);
  });

  it('the ladder is climbed once a rung as a date nears and passes', async () => {
    await asOwner(house.ownerUrl, (client) => client.query(
      "UPDATE clock SET soon_at = now() - interval '3 hours', critical_at = now() - interval '2 hours', act_by = now() - interval '1 hour', due_exclusive = now() - interval '1 hour' WHERE request_id = $1 AND code = 'preservation-expiry'", [ours]));
    const mine = async (): Promise<readonly EscalationResponse[]> => (await supervisor!.read<readonly EscalationResponse[]>('/api/escalations')).filter((entry) => entry.requestId === ours);
    await eventually('all rungs are climbed', 20_000, async () => (await mine()).length === 3);
    expect((await mine()).map((entry) => entry.rung).sort()).toEqual(['head', 'officer', 'supervisor']);
    expect((await supervisor!.read<RequestListResponse>('/api/requests?view=overdue')).rows.map((row) => row.id)).toContain(ours);
  });

  it('the follow-up under Article 31 carries over what is known, is answered in part, and closes the family', async () => {
    const partial = await followUp();
    await officer!.command(partial.theirs, 'AcknowledgeReceipt', {});
    await soon('the minimum loses its end', async () => (await clocksOf(officer!, theirs)).find((clock) => clock.code === 'preservation-minimum' && clock.state === 'open-ended'));
    const content = Buffer.from('account;name\nharbour;Invented Person\n');
    const file = await officer!.attach(partial.theirs, 'answer', 'subscriber.csv', content);
    expect(file.sha256).toBe(sha256(content));
    await officer!.command(partial.theirs, 'SendAnswer', {
      extent: 'part', documentIds: [file.id], refused: [{ part: 'Payment data', ground: 'domestic_law_ground', reason: 'A court order is needed.' }], note: 'The rest is attached.',
    });
    const answered = await stageBecomes(author!, partial.ours, 'part-replied');
    expect(answered.answer).toMatchObject({ extent: 'part', refused: [{ part: 'Payment data', ground: 'domestic_law_ground', reason: 'A court order is needed.' }] });
    const received = (await documentsOf(author!, partial.ours)).find((document) => document.kind === 'received')!;
    expect(received).toMatchObject({ name: 'subscriber.csv', sha256: file.sha256, custody: [expect.objectContaining({ what: 'taken-over', sha256: file.sha256 })] });
    expect((await author!.bytes(`/api/documents/${received.id}/content`)).bytes.equals(content)).toBe(true);
    // The hand-over is entered once the other side has confirmed it, which may be after it could read the answer.
    await soon('the hand-over is in the custody record', async () => {
      const whats = (await documentsOf(officer!, partial.theirs)).find((document) => document.id === file.id)!.custody.map((entry) => entry.what);
      return whats.includes('intake') && whats.includes('handed-over') ? whats : null;
    });
    expect(await author!.command(partial.ours, 'Close', { outcome: 'obtained-in-part' })).toBe('closed');
    const last = await author!.post(`/api/requests/${partial.ours}/commands`, { type: 'Close', outcome: 'obtained' }, { 'idempotency-key': randomUUID() });
    expect([last.status, last.body['code']]).toEqual([409, 'REQUEST_CLOSED']);
  });

  it('withdrawal before execution reaches the other side and is acknowledged', async () => {
    const { id, reference } = await sendExample(author!, checker!, 'minimal-preservation', { to: 'GE-TSK' });
    const incoming = await arrives(officer!, reference);
    expect(await author!.command(id, 'Withdraw', { reason: 'The accounts were handed over.' })).toBe('withdrawal-sent');
    await stageBecomes(officer!, incoming.id, 'withdrawal-received');
    await officer!.command(incoming.id, 'AcknowledgeWithdrawal', {});
    expect(await stageBecomes(author!, id, 'closed')).toMatchObject({ outcome: 'withdrawn' });
    expect((await clocksOf(author!, id)).filter((clock) => clock.state === 'running')).toEqual([]);
  });

  it.each(['dental-ransom-greek', 'subscriber-follow-up'])('the example %s goes out as it stands', async (name) => {
    const content = example(name);
    const from = content.to === 'BE-VAL' ? 'GR-THA' : 'BE-VAL';
    const [writes, checks] = [await Visitor.signedIn(house, house.account(from, 'prosecutor')), await Visitor.signedIn(house, house.account(from, 'supervisor'))];
    expect(await sendExample(writes, checks, name)).toMatchObject({ stage: 'sent' });
  });
});

/** Drafts and sends the follow-up of the preserved request. */
async function followUp(): Promise<{ ours: string; theirs: string }> {
  const draft = await openDraft(author!, { follows: ours, form: 'COE_TCY_MLA_SUBSCRIBER_31', lang: 'en', to: 'GE-TSK' });
  const { values, version } = await draftOf(author!, draft.id);
  const before = example('extortion-mailboxes');
  expect(values['14']?.['selectors']).toEqual(before.values['11']!['selectors']);
  expect(values['3']).toEqual({ status: ['followup_preservation'] });
  const whole = example('subscriber-follow-up').values;
  await author!.put(`/api/requests/${draft.id}/draft`, {
    version, values: { ...values, '13': { ...whole['13'], ...values['13'] }, '14': { ...whole['14'], ...values['14'] }, '15': whole['15'], '17': whole['17'], '18': { signature: whole['18']!['signature'] } },
  });
  await answerChecks(author!, draft.id);
  await submit(author!, draft.id);
  const sent = await approve(supervisor!, draft.id);
  expect(sent.family.map((member) => [member.id, member.follows])).toEqual([[ours, false], [draft.id, true]]);
  return { ours: draft.id, theirs: (await arrives(officer!, sent.reference)).id };
}

/** A calendar date in Tbilisi, so many days from today. */
function inDays(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tbilisi', year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(Date.now() + days * 86_400_000));
}
