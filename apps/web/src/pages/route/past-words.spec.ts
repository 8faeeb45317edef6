import type { PastResponse } from '@comity/http-contract';
import { pastWords } from './past-words';

const past = (part: Partial<PastResponse>): PastResponse =>
  ({ enough: true, finished: 57, open: 3, basis: 'kind-and-state', from: null, to: null, text: '', halfWithinDays: 41, eightInTenWithinDays: 96, watchedDays: 200, ...part });

describe('the past in words', () => {
  it.each([
    [{}, 'Half within 41 days, 8 in 10 within 96; 57 cases'],
    [{ basis: 'kind' as const }, 'Half within 41 days, 8 in 10 within 96; 57 cases, all States'],
    [{ eightInTenWithinDays: null }, 'Half within 41 days; 8 in 10 not within the 200 days watched; 57 cases'],
    [{ halfWithinDays: null, eightInTenWithinDays: null }, 'Half not within the 200 days watched; 57 cases'],
    [{ enough: false, finished: 4 }, 'Too few finished cases to say (4)'],
  ])('%j: %s', (part, words) => expect(pastWords(past(part))).toBe(words));
});
