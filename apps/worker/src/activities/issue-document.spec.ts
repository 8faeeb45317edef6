import { PaperTooLongError, SigningError, UnprintableCharacterError } from '@comity/documents';
import type { IssueDesk } from '@comity/persistence';
import { IssueDocument } from './issue-document.activity';
import type { PaperPress } from '../papers/paper-press';

const place = { agencyId: 'agency-1', requestId: 'request-1' };
const NOW = '2026-11-20T10:00:00Z';

describe('a paper that does not come about', () => {
  it.each([
    [new UnprintableCharacterError('\u{1f600}', 'facts', '/a'), 'paper-not-made', 'CHARACTER_NOT_PRINTABLE'],
    [new PaperTooLongError(600_000, 500_000), 'paper-not-made', 'DOCUMENT_TOO_LONG'],
    [new SigningError('KEY_MISSING', 'The key is missing.'), 'paper-not-signed', 'KEY_MISSING'],
  ])('is told to people (%s)', async (error, code, why) => {
    const told: unknown[] = [];
    const desk = { frozen: () => Promise.resolve({}), tellWhyNot: (...said: unknown[]) => { told.push(said); return Promise.resolve(); } };
    const press = { press: () => Promise.reject(error) };
    const activity = new IssueDocument(desk as unknown as IssueDesk, press as unknown as PaperPress, { now: () => NOW });
    await expect(activity.issueDocument(place)).rejects.toMatchObject({ type: why, nonRetryable: false });
    expect(told).toEqual([[code, place, why, NOW]]);
  });

  it('is told also where nobody thought of the reason, which stays what it is', async () => {
    const told: unknown[] = [];
    const desk = { frozen: () => Promise.resolve({}), tellWhyNot: (...said: unknown[]) => { told.push(said); return Promise.resolve(); } };
    const broken = new TypeError('The store is full.');
    const activity = new IssueDocument(desk as unknown as IssueDesk, { press: () => Promise.reject(broken) } as unknown as PaperPress, { now: () => NOW });
    await expect(activity.issueDocument(place)).rejects.toBe(broken);
    expect(told).toEqual([['paper-not-made', place, 'NO_NAME', NOW]]);
  });
});
