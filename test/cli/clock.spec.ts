import { comity, json } from './comity';
import { oddQuestions } from './odd-questions';

const plain = { id: 'plain', limit: 'eev-10-3', start: '2026-09-02T10:15:00+01:00', zone: 'Europe/Dublin', state: 'IE', facts: { issuedOn: '2026-09-01' } };
const paused = { ...plain, id: 'paused', facts: undefined, events: [{ type: 'clarificationRequested', at: '2026-09-04T09:00:00+01:00' }] };
const early = { ...plain, id: 'early', start: '2026-08-18T10:15:00+01:00', facts: { issuedOn: '2026-08-14' } };

type Answer = Record<string, unknown> & { error?: { code: string; message: string; field?: string } };
const KEYS = ['id', 'outcome', 'kind', 'profile', 'due', 'actBy', 'reason', 'verified', 'explanation', 'doubts'];

const ask = (input: unknown): ReturnType<typeof comity> => comity(['clock'], { input: typeof input === 'string' || Buffer.isBuffer(input) ? input : JSON.stringify(input) });
const answers = async (input: unknown): Promise<Answer[]> => json((await ask(input)).out) as Answer[];

describe('comity clock', () => {
  it('answers the three examples of its contract', async () => {
    const { code, out, errors } = await ask([plain, paused, early]);
    expect([code, errors]).toEqual([0, '']);
    expect(json(out)).toMatchObject([
      { id: 'plain', outcome: 'running', kind: 'max', profile: 'eu-1182', due: '2026-09-14T23:00:00Z', actBy: '2026-09-14T23:00:00Z', reason: null, verified: true, doubts: [] },
      { id: 'paused', outcome: 'suspended', due: null, actBy: null, reason: null },
      { id: 'early', outcome: 'rejected', due: null, actBy: null, reason: 'NOT_APPLICABLE_YET' },
    ]);
    const all = json(out) as Answer[];
    expect(all.map((answer) => Object.keys(answer))).toEqual([KEYS, KEYS, KEYS]);
    const [first] = all[0]!['explanation'] as object[];
    expect(first).toEqual({ step: 'dayOfEventExcluded', text: expect.stringContaining('That day is not counted'), basis: 'Reg. 1182/71 Art. 3(1)' });
  });

  it('answers one object with one object', async () => {
    expect(json((await ask(plain)).out)).toMatchObject({ id: 'plain', due: '2026-09-14T23:00:00Z' });
  });

  it('counts on the calendar of the State and of its region', async () => {
    const at = (start: string, zone: string, state: string, region?: string): object => ({ limit: 'eev-10-3', start, zone, state, region });
    const dues = (await answers([
      // The tenth day is Monday 26 October 2026: the October holiday in Ireland, a working day in France.
      at('2026-10-16T10:00:00+01:00', 'Europe/Dublin', 'IE'), at('2026-10-16T10:00:00+02:00', 'Europe/Paris', 'FR'),
      // The tenth day is Wednesday 6 January 2027: Epiphany closes Bavaria, not Germany.
      at('2026-12-27T10:00:00+01:00', 'Europe/Berlin', 'DE'), at('2026-12-27T10:00:00+01:00', 'Europe/Berlin', 'DE', 'DE-BY'),
    ])).map(({ due }) => due);
    expect(dues).toEqual(['2026-10-28T00:00:00Z', '2026-10-26T23:00:00Z', '2027-01-06T23:00:00Z', '2027-01-07T23:00:00Z']);
  });

  it('answers a list in its order; what cannot be answered has its own error and stops nothing', async () => {
    const given = await answers([plain, null, { ...plain, id: 'b', limit: 'no-such-limit' }, 7, { ...plain, id: 'c' }, [plain]]);
    expect(given).toMatchObject([
      { id: 'plain', outcome: 'running' }, { id: 1, error: { code: 'QUESTION_NOT_ACCEPTABLE' } }, { id: 'b', error: { code: 'LIMIT_UNKNOWN', field: 'limit' } },
      { id: 3, error: { code: 'QUESTION_NOT_ACCEPTABLE' } }, { id: 'c', outcome: 'running' }, { id: 5, error: { code: 'QUESTION_NOT_ACCEPTABLE' } },
    ]);
  });

  it('answers an empty list with an empty list', async () => {
    expect(await ask([])).toEqual({ code: 0, out: '[]\n', errors: '' });
  });

  it('refuses every odd question with a code and a sentence, and answers the sound one after them', async () => {
    const odd = oddQuestions();
    expect(odd.length).toBeGreaterThan(100);
    const { code, out, errors } = await ask([...odd, plain]);
    expect([code, errors]).toEqual([0, '']);
    const given = json(out) as Answer[];
    expect(given).toHaveLength(odd.length + 1);
    for (const [place, answer] of given.slice(0, -1).entries()) {
      expect([odd[place], answer]).toEqual([odd[place], { id: expect.anything(), error: { code: expect.stringMatching(/^(?!DEFECT)[A-Z_]+$/), message: expect.stringMatching(/^.{10,400}$/s), ...(answer.error?.field === undefined ? {} : { field: expect.any(String) }) } }]);
    }
    expect(given.at(-1)).toMatchObject({ outcome: 'running' });
  });

  it('answers ten thousand questions in one go', async () => {
    const given = await answers(Array.from({ length: 10_000 }, (_, place) => ({ ...plain, id: place })));
    expect([given.length, given.at(-1)?.['id'], new Set(given.map(({ due }) => due))]).toEqual([10_000, 9_999, new Set(['2026-09-14T23:00:00Z'])]);
  });

  it('repeats the id as it was given', async () => {
    expect((await answers(['é́ 🙂', 0, '', { a: 1 }].map((id) => ({ ...plain, id })))).map(({ id }) => id)).toEqual(['é́ 🙂', 0, '', { a: 1 }]);
    expect((await answers([{ ...plain, id: undefined }]))[0]).not.toHaveProperty('id');
  });

  it.each([
    ['nothing', '', 'NO_INPUT'], ['half a list', '[{"limit":', 'INPUT_NOT_JSON'], ['words', 'eev-10-3', 'INPUT_NOT_JSON'], ['two documents', '{}{}', 'INPUT_NOT_JSON'],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'NOT_UTF8'], ['null', 'null', 'QUESTION_NOT_ACCEPTABLE'], ['a number', '3', 'QUESTION_NOT_ACCEPTABLE'],
    ['a limit that there is not', { ...plain, limit: 'x' }, 'LIMIT_UNKNOWN'], ['a State that there is not', { ...plain, state: 'UK' }, 'STATE_UNKNOWN'],
    ['a local time that the clock change skips', { ...plain, start: '2027-03-28T01:30:00' }, 'LOCAL_TIME_AMBIGUOUS'], ['a day that does not exist', { ...plain, start: '2026-02-30' }, 'DATE_NOT_ACCEPTABLE'],
  ])('refuses %s with exit code 2 and one JSON object', async (_name, input, code) => {
    const ended = await ask(input);
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(json(ended.errors)).toMatchObject({ code, message: expect.any(String) });
  });
});
