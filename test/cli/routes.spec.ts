import { comity, json } from './comity';

interface Answer {
  readonly id?: unknown;
  readonly question: Readonly<Record<string, unknown>>;
  readonly law: string;
  readonly routes: readonly { readonly id: string; readonly rank: number; readonly limits: readonly { readonly id: string; readonly amount: string }[] }[];
  readonly leftOut: readonly { readonly id: string; readonly code: string; readonly text: string }[];
  readonly preserveFirst: readonly { readonly id: string }[];
}
interface Refused { readonly id: unknown; readonly error: { readonly code: string; readonly message: string; readonly field?: string } }

const routes = (args: readonly string[], input?: string): ReturnType<typeof comity> => comity(['routes', ...args], input === undefined ? {} : { input });
const asked = ['--need', 'provider-data', '--from', 'FR', '--to', 'IE'];

describe('comity routes', () => {
  it('answers as JSON: routes ranked, the others with their reason, linked pairs, the law that was read', async () => {
    const { code, out, errors } = await routes([...asked, '--data', 'traffic', '--max-penalty-years', '5', '--on', '2026-11-21', '--json']);
    expect([code, errors]).toEqual([0, '']);
    const answer = json(out) as Answer;
    expect(answer.question).toEqual({ need: 'provider-data', from: 'FR', to: 'IE', urgency: 'normal', stage: 'investigation', offence: null, maxPenaltyYears: 5, data: 'traffic', on: '2026-11-21' });
    expect(answer.routes[0]).toMatchObject({ id: 'provider-data/epoc', rank: 1, certain: true, forms: ['EPOC_ANNEX_I'], basis: { instrument: 'eu-e-evidence-2023-1543' } });
    expect(answer.routes[0]!.limits).toContainEqual(expect.objectContaining({ id: 'eev-10-2-notified', amount: '10 days' }));
    expect(answer.leftOut).toContainEqual(expect.objectContaining({ id: 'provider-data/eio', code: 'NOT_BOUND', text: 'IE is not bound by it on 2026-11-21.' }));
    expect(answer.preserveFirst.map(({ id }) => id)).toContain('epoc-pr-then-epoc');
    expect(answer.law).toMatch(/rules .*calendars .*participation/);
  });

  it('answers with tables for people', async () => {
    const { code, out } = await routes([...asked, '--on', '2026-11-21']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Data from a service provider: FR asks IE, 2026-11-21\nInvestigation; No particular urgency\n/);
    expect(out).toMatch(/rank +route +legal basis +articles +sure/);
    expect(out).toMatch(/\n1\. European Production Order, sent as certificate EPOC\n/);
    expect(out).toMatch(/ {3}limit +10 days from .*\(at the latest\): .*\[eev-10-3; 10\(3\)/);
    expect(out).toMatch(/Left out\n\nroute +legal basis +code +why\n/);
    expect(out).toMatch(/Preserve first, then request\n/);
  });

  it('says so where nothing is open', async () => {
    const { code, out } = await routes(['--need', 'surrender', '--from', 'DE', '--to', 'FR', '--max-penalty-years', '0.5']);
    expect([code, out]).toEqual([0, expect.stringContaining('No route is open on what is recorded.')]);
  });

  it('reads a question on standard input, and today where no day is given', async () => {
    const { code, out } = await routes(['--json'], '{"id":"a","need":"surrender","from":"de","to":"GB"}');
    expect(code).toBe(0);
    expect(json(out)).toMatchObject({ id: 'a', question: { from: 'DE', on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string } });
  });

  it('reads a list: the same order, a bad element does not stop the others', async () => {
    const list = [{ need: 'preservation', from: 'BE', to: 'GE' }, { id: 7, need: 'nothing', from: 'BE', to: 'GE' }, 'x', { id: 'last', need: 'freezing', from: 'DE', to: 'FR' }];
    const { code, out } = await routes(['--json'], JSON.stringify(list));
    const [first, second, third, last] = json(out) as [Answer, Refused, Refused, Answer];
    expect(code).toBe(0);
    expect([first.routes[0]?.id, last.id, last.routes[0]?.id]).toEqual(['preservation/budapest-29', 'last', 'freezing/1805']);
    expect([second, third]).toMatchObject([{ id: 7, error: { code: 'NEED_UNKNOWN', field: 'need' } }, { id: 2, error: { code: 'NOT_A_QUESTION' } }]);
  });

  it.each([
    [[], 'NEED_UNKNOWN', /--need.*provider-data/], [['--need', 'treasure', '--from', 'FR', '--to', 'IE'], 'NEED_UNKNOWN', /Accepted: provider-data, preservation/], [['--need', 'surrender', '--to', 'IE'], 'STATE_UNKNOWN', /"from" is missing/],
    [['--need', 'surrender', '--from', 'FR', '--to', 'XX'], 'STATE_UNKNOWN', /"XX" is no State/], [[...asked, '--urgency', 'soon'], 'URGENCY_UNKNOWN', /normal, urgent, emergency/], [[...asked, '--stage', 'x'], 'STAGE_UNKNOWN', /investigation, trial, enforcement/],
    [[...asked, '--data', 'x'], 'DATA_UNKNOWN', /subscriber, traffic, content/], [[...asked, '--offence', 'x'], 'OFFENCE_UNKNOWN', /corruption/], [[...asked, '--max-penalty-years', 'many'], 'PENALTY_NOT_ACCEPTABLE', /0 to 100/],
    [[...asked, '--on', '2026-02-30'], 'DATE_NOT_ACCEPTABLE', /YYYY-MM-DD/], [['--need', 'surrender', '--from', 'FR', '--to', 'FR'], 'SAME_STATE', /must differ/],
  ])('refuses %j with exit code 2 and what is accepted', async (args, code, sentence) => {
    const ended = await routes(args);
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(json(ended.errors)).toMatchObject({ code, message: expect.stringMatching(sentence) as string });
  });

  it('refuses what is no JSON', async () => {
    expect(json((await routes(['--json'], 'nonsense')).errors)).toMatchObject({ code: 'INPUT_NOT_JSON' });
  });
});
