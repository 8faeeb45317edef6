import type { DraftResponse, SaveDraftBody } from '@comity/http-contract';
import { Problem } from '../../api/problem';
import { DraftSaver } from './draft-saver';

const draft = (version: number, facts = 'old'): DraftResponse => ({ version, values: { '10': { facts } }, reasons: {}, declarations: {} }) as unknown as DraftResponse;
const write = (facts: string) => ({ values: { '10': { facts } } });

describe('saving a draft', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('saves once, some time after the last change', async () => {
    const bodies: SaveDraftBody[] = [];
    const saver = new DraftSaver(draft(1), async (body) => { bodies.push(body); return draft(2, 'ab'); });
    saver.edit(write('a'));
    await jest.advanceTimersByTimeAsync(100);
    saver.edit(write('ab'));
    await jest.advanceTimersByTimeAsync(199);
    expect(bodies).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(bodies).toEqual([{ version: 1, values: { '10': { facts: 'ab' } }, reasons: {}, declarations: {} }]);
    expect(saver.current()).toMatchObject({ status: 'saved', saved: { version: 2 } });
  });

  it('has one save in flight and sends what was typed meanwhile after it', async () => {
    const answers: ((draft: DraftResponse) => void)[] = [];
    const saver = new DraftSaver(draft(1), () => new Promise((resolve) => answers.push(resolve)));
    saver.edit(write('a'));
    await jest.advanceTimersByTimeAsync(200);
    saver.edit(write('b'));
    await jest.advanceTimersByTimeAsync(2_000);
    expect(answers).toHaveLength(1);
    answers[0]?.(draft(2, 'a'));
    await jest.advanceTimersByTimeAsync(200);
    expect(answers).toHaveLength(2);
  });

  it('keeps the text and tries again while the server is away', async () => {
    let away = true;
    const saver = new DraftSaver(draft(1), async () => { if (away) throw new Problem(0, {}); return draft(2, 'a'); });
    saver.edit(write('a'));
    await jest.advanceTimersByTimeAsync(200);
    expect(saver.current()).toMatchObject({ status: 'failed', content: write('a') });
    away = false;
    await jest.advanceTimersByTimeAsync(8_000);
    expect(saver.current().status).toBe('saved');
  });

  it('stops at a newer draft and goes on from it once the choice is made', async () => {
    const versions: number[] = [];
    const saver = new DraftSaver(draft(1), async ({ version }) => {
      versions.push(version);
      if (version === 1) throw new Problem(409, { code: 'DRAFT_CHANGED', current: draft(5, 'theirs') });
      return draft(6, 'mine');
    });
    saver.edit(write('mine'));
    await jest.advanceTimersByTimeAsync(200);
    expect(saver.current()).toMatchObject({ status: 'conflict', theirs: { version: 5 } });
    saver.resolve({ ...write('mine'), reasons: {}, declarations: {} });
    await jest.advanceTimersByTimeAsync(0);
    expect(versions).toEqual([1, 5]);
    expect(saver.current().status).toBe('saved');
  });

  it('names the fields that the server does not take, and keeps the text', async () => {
    const saver = new DraftSaver(draft(1), async () => { throw new Problem(422, { errors: [{ section: '10', field: '/facts', message: 'Give text.' }] }); });
    saver.edit(write('a'));
    expect(await saver.flush()).toBe(false);
    expect(saver.current()).toMatchObject({ status: 'refused', refused: { '10/facts': 'Give text.' }, content: write('a') });
  });
});
