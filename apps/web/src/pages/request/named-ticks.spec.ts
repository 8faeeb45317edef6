import { namedTicks } from './named-ticks';

const every = (ms: number): readonly Date[] => [0, 1, 2, 3, 4].map((n) => new Date(Date.parse('2026-11-21T21:58:00Z') + n * ms));
const names = (ms: number): readonly string[] => namedTicks(every(ms), 4 * ms, 'UTC').map(({ name }) => name);

it.each([
  ['some seconds', 15_000, ['Sat 21:58', 'Sat 21:59']],
  ['some hours', 3_600_000, ['Sat 21:58', 'Sat 22:58', 'Sat 23:58', 'Sun 00:58', 'Sun 01:58']],
  ['some days', 12 * 3_600_000, ['Sat 21:58', 'Sun 09:58', 'Sun 21:58', 'Mon 09:58', 'Mon 21:58']],
  ['days in halves', 18 * 3_600_000, ['21 Nov', '22 Nov', '23 Nov', '24 Nov']],
])('an axis of %s says no minute and no day twice', (_, ms, wanted) => {
  expect(names(ms)).toEqual(wanted);
});
