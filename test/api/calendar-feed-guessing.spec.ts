import { startApi, type Api } from './api';

let api: Api;

beforeAll(async () => {
  api = await startApi('calendar-feed-guessing');
});
afterAll(() => api?.close());

it('who reads too often from one address is told to wait', async () => {
  const answers = await Promise.all(Array.from({ length: 130 }, () => fetch(`${api.url}/feed/x.ics`).then(({ status, headers }) => `${status} ${headers.get('retry-after') ?? ''}`.trim())));
  expect([...new Set(answers)].sort()).toEqual(['404', '429 60']);
});
