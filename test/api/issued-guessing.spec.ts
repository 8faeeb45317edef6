import { startApi, type Api } from './api';

let api: Api;

beforeAll(async () => {
  api = await startApi('issued-guessing');
});
afterAll(() => api?.close());

it('who asks about papers too often from one address is told to wait', async () => {
  const answers = await Promise.all(Array.from({ length: 70 }, (_, n) => fetch(`${api.url}/api/issued/${String(n).padStart(12, '0')}`).then(({ status, headers }) => `${status} ${headers.get('retry-after') ?? ''}`.trim())));
  expect([answers.filter((each) => each === '200').length, [...new Set(answers)].sort()]).toEqual([60, ['200', '429 60']]);
});
