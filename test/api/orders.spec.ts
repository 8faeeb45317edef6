import { randomUUID } from 'node:crypto';
import type { CaseResponse, EventListResponse, RequestListResponse, RequestResponse } from '@comity/http-contract';
import { Visitor, type Answer } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';

jest.setTimeout(120_000);

let house: Installation;
let [author, colleague]: Visitor[] = [];

beforeAll(async () => {
  house = await startInstallation('orders');
  [author, colleague] = [await Visitor.signedIn(house, house.account('BE-VAL', 'prosecutor')), await Visitor.signedIn(house, house.account('BE-VAL', 'liaison-officer'))];
});
afterAll(() => house?.stop());

const create = (who: Visitor, key: string, part: object = {}): Promise<Answer> =>
  who.post('/api/requests', { to: 'GE-TSK', case: 'Keys', form: 'COE_TCY_PRESERVATION_29_30', lang: 'en', ...part }, { 'idempotency-key': key });
const command = (who: Visitor, id: string, key: string, body: object): Promise<Answer> => who.post(`/api/requests/${id}/commands`, body, { 'idempotency-key': key });

describe('one key, one order', () => {
  it('the same key opens one request, also when both come at once', async () => {
    const answers = await Promise.all([create(author!, 'open-1'), create(author!, 'open-1'), create(author!, 'open-1')]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(1);
    expect((await author!.read<RequestListResponse>('/api/requests?text=Keys')).total).toBe(1);
    expect((await author!.read<readonly CaseResponse[]>('/api/cases?text=Keys')).map(({ requests }) => requests)).toEqual([1]);
  });

  it('the same key with other content, or from another person, is refused', async () => {
    const other = await create(author!, 'open-1', { subject: 'Other content' });
    const somebody = await create(colleague!, 'open-1');
    expect([other.status, other.body['code'], somebody.status, somebody.body['code']]).toEqual([422, 'KEY_USED_FOR_OTHER_CONTENT', 422, 'KEY_USED_FOR_OTHER_CONTENT']);
  });

  it('a refused opening leaves its key free: it can be sent again with what was missing', async () => {
    const refused = await create(author!, 'open-2', { to: 'XX-NONE' });
    expect([refused.status, refused.body['errors']]).toEqual([422, [{ field: '/to', message: expect.stringContaining('XX-NONE') as string }]]);
    expect((await create(author!, 'open-2')).status).toBe(201);
  });

  it('a command given again gets the first answer and happens once', async () => {
    const { id } = (await create(author!, randomUUID())).body as unknown as RequestResponse;
    const first = await command(author!, id, 'discard-1', { type: 'Discard', reason: 'Opened twice.' });
    const again = await command(author!, id, 'discard-1', { reason: 'Opened twice.', type: 'Discard' });
    expect([first.status, first.body]).toEqual([200, { commandId: expect.any(String) as string, requestId: id, outcome: 'accepted', stage: 'closed', version: 1 }]);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await author!.read(`/api/commands/${String(first.body['commandId'])}`))).toEqual(first.body);
    expect((await author!.read<EventListResponse>(`/api/requests/${id}/events`)).events.map(({ type }) => type)).toEqual(['Discarded']);
  });

  it('a refusal is an answer too: the same key gets it again, other content is 422', async () => {
    const { id } = (await create(author!, randomUUID())).body as unknown as RequestResponse;
    const order = { type: 'SubmitForReview', draftVersion: 1, digest: '0'.repeat(64) };
    const [first, again] = [await command(author!, id, 'submit-1', order), await command(author!, id, 'submit-1', order)];
    expect([first.status, first.body['code'], again.status, again.body]).toEqual([409, 'DRAFT_CHANGED', 409, first.body]);
    expect(await command(author!, id, 'submit-1', { ...order, draftVersion: 2 })).toMatchObject({ status: 422, body: { code: 'KEY_USED_FOR_OTHER_CONTENT' } });
  });

  it('what comes after the end is refused with the code of the rule', async () => {
    const { id } = (await create(author!, randomUUID())).body as unknown as RequestResponse;
    await command(author!, id, randomUUID(), { type: 'Discard' });
    expect(await command(author!, id, 'late-1', { type: 'Discard' })).toMatchObject({ status: 409, body: { code: 'REQUEST_CLOSED' } });
    expect(await command(author!, id, 'late-1', { type: 'Discard' })).toMatchObject({ status: 409, body: { code: 'REQUEST_CLOSED' } });
  });
});
