import type { WorkedCase } from './case';

// UN Convention against Corruption: fifteen consecutive days or what the States agreed; calendar-strict.
export const cases: readonly WorkedCase[] = [
  { name: 'fifteen days end on a Sunday',
    why: 'Told on Saturday 5 September 2026; the 15th day is Sunday 20 September 2026, not rolled.',
    ask: { limit: 'uncac-46-safe', start: '2026-09-05T10:00:00+03:00', zone: 'Africa/Nairobi', state: 'KE' },
    expect: { outcome: 'running', due: '2026-09-20T21:00:00Z', actBy: '2026-09-20T21:00:00Z' } },
  { name: 'the States agreed on thirty days',
    why: 'Art. 46(27): or any period agreed upon. 29 days from 1 to 30 September, the 30th is 1 October 2026, ending at 05:00 UTC in Bogotá.',
    ask: { limit: 'uncac-46-safe', start: '2026-09-01T08:00:00-05:00', zone: 'America/Bogota', state: 'CO', facts: { amountDays: 30 } },
    expect: { outcome: 'running', due: '2026-10-02T05:00:00Z', actBy: '2026-10-02T05:00:00Z' } },
  { name: 'ten days fewer by agreement',
    why: 'An agreed period replaces the fifteen days, a shorter one too: five days after 7 September end on Saturday 12 September 2026.',
    ask: { limit: 'uncac-46-safe', start: '2026-09-07T08:00:00-05:00', zone: 'America/Bogota', state: 'CO', facts: { amountDays: 5 } },
    expect: { outcome: 'running', due: '2026-09-13T05:00:00Z', actBy: '2026-09-13T05:00:00Z' } },
  { name: 'ten days more by agreement',
    why: '15 and 10 days: 20 days to 30 September, the 25th is 5 October 2026, ending at 03:00 UTC in São Paulo.',
    ask: { limit: 'uncac-46-safe', start: '2026-09-10T12:00:00-03:00', zone: 'America/Sao_Paulo', state: 'BR', extensions: [{ days: 10 }] },
    expect: { outcome: 'running', due: '2026-10-06T03:00:00Z', actBy: '2026-10-06T03:00:00Z' } },
  { name: 'the local day and the end of summer time in New York',
    why: '02:30 UTC on 20 October is still the 19th in New York: 12 days to the 31st, the 15th is 3 November 2026, ending at 05:00 UTC in winter time.',
    ask: { limit: 'uncac-46-safe', start: '2026-10-20T02:30:00Z', zone: 'America/New_York', state: 'US' },
    expect: { outcome: 'running', due: '2026-11-04T05:00:00Z', actBy: '2026-11-04T05:00:00Z' } },
];
