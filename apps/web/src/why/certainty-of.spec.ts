import type { ClockResponse } from '@comity/http-contract';
import { certaintyOf } from './certainty-of';

it.each([
  ['stated', 'us', 'Start as recorded by us'],
  ['stated', 'them', 'Start as the other authority states it'],
  ['confirmed', 'us', 'Start confirmed by both sides'],
  ['assumed', 'them', 'Start assumed, not confirmed'],
] as const)('a start that is %s, said by %s: %s', (certainty, saidBy, words) => {
  expect(certaintyOf({ certainty, start: { saidBy } as ClockResponse['start'] })).toBe(words);
});
