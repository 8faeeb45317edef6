import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'a Saturday stands',
    why: 'Sixty days after Tue 1 Sep 2026 end on Sat 31 Oct 2026; the row forbids the roll and keeps a day of margin.',
    ask: { limit: 'nl-eaw-60', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-10-31T23:00:00Z', actBy: '2026-10-30T23:00:00Z', profile: 'national', verified: true },
  },
  {
    name: 'thirty days more',
    why: 'Ninety days: Mon 30 Nov 2026.',
    ask: { limit: 'nl-eaw-60', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL', extensions: 1 },
    expect: { outcome: 'running', due: '2026-11-30T23:00:00Z', actBy: '2026-11-29T23:00:00Z' },
  },
  {
    name: 'to the day the clocks go back',
    why: 'Sun 25 Oct 2026; the day before ends in summer time.',
    ask: { limit: 'nl-eaw-60', start: '2026-08-26', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-10-25T23:00:00Z', actBy: '2026-10-24T22:00:00Z' },
  },
  {
    name: 'a second extension',
    why: 'After that the row has no number.',
    ask: { limit: 'nl-eaw-60', start: '2026-09-01', zone: 'Europe/Amsterdam', state: 'NL', extensions: 2 },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
  {
    name: 'twenty days',
    why: 'Mon 21 Sep 2026; one day of margin.',
    ask: { limit: 'nl-eaw-custody-20', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-09-21T22:00:00Z', actBy: '2026-09-20T22:00:00Z', verified: true },
  },
  {
    name: 'a Sunday stands',
    why: 'Sun 25 Oct 2026: custody never rolls.',
    ask: { limit: 'nl-eaw-custody-20', start: '2026-10-05', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-10-25T23:00:00Z', actBy: '2026-10-24T22:00:00Z' },
  },
  {
    name: 'to Whit Monday',
    why: 'Mon 25 May 2026 stands.',
    ask: { limit: 'nl-eaw-custody-20', start: '2026-05-05', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-05-25T22:00:00Z', actBy: '2026-05-24T22:00:00Z' },
  },
  {
    name: 'the local day',
    why: '22:30 UTC on 31 August is 00:30 on 1 September.',
    ask: { limit: 'nl-eaw-custody-20', start: '2026-08-31T22:30:00Z', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-09-21T22:00:00Z', actBy: '2026-09-20T22:00:00Z' },
  },
  {
    name: 'ten days',
    why: 'Fri 11 Sep 2026; one day of margin.',
    ask: { limit: 'nl-eaw-surrender', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-09-11T22:00:00Z', actBy: '2026-09-10T22:00:00Z' },
  },
  {
    name: 'a new date agreed',
    why: 'Ten days after Mon 14 Sep 2026: Thu 24 Sep 2026.',
    ask: { limit: 'nl-eaw-surrender', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL', events: [{ type: 'newDateAgreed', at: '2026-09-08T10:00:00+02:00', date: '2026-09-14' }] },
    expect: { outcome: 'running', due: '2026-09-24T22:00:00Z', actBy: '2026-09-23T22:00:00Z' },
  },
  {
    name: 'agreed without a date',
    why: 'Ten days after the day of the agreement, Tue 8 Sep 2026: Fri 18 Sep 2026.',
    ask: { limit: 'nl-eaw-surrender', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL', events: [{ type: 'newDateAgreed', at: '2026-09-08T10:00:00+02:00' }] },
    expect: { outcome: 'running', due: '2026-09-18T22:00:00Z', actBy: '2026-09-17T22:00:00Z' },
  },
  {
    name: 'force majeure alone',
    why: 'It moves nothing.',
    ask: { limit: 'nl-eaw-surrender', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL', events: [{ type: 'forceMajeure', at: '2026-09-08T10:00:00+02:00' }] },
    expect: { outcome: 'running', due: '2026-09-11T22:00:00Z', actBy: '2026-09-10T22:00:00Z' },
  },
  {
    name: 'a Sunday stands',
    why: 'Sun 13 Sep 2026.',
    ask: { limit: 'nl-eaw-surrender', start: '2026-09-03', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-09-13T22:00:00Z', actBy: '2026-09-12T22:00:00Z' },
  },
  {
    name: 'thirty days to a Saturday',
    why: 'Sat 12 Sep 2026 rolls to Mon 14 Sep 2026 under the General Time Limits Act; the rule is settled, so nothing earlier.',
    ask: { limit: 'nl-eaw-consent', start: '2026-08-13T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-09-14T22:00:00Z', actBy: '2026-09-14T22:00:00Z', verified: true, profile: 'national' },
  },
  {
    name: 'to Easter Monday',
    why: 'Mon 6 Apr 2026 rolls to Tuesday; summer time began inside.',
    ask: { limit: 'nl-eaw-consent', start: '2026-03-07T10:00:00+01:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-04-07T22:00:00Z', actBy: '2026-04-07T22:00:00Z' },
  },
  {
    name: 'to the day of the King',
    why: 'Mon 27 Apr 2026 rolls to Tuesday.',
    ask: { limit: 'nl-eaw-consent', start: '2026-03-28', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-04-28T22:00:00Z', actBy: '2026-04-28T22:00:00Z' },
  },
  {
    name: 'Dutch days also where another State asks',
    why: 'Whit Monday, Mon 25 May 2026, is the thirtieth day: Tuesday.',
    ask: { limit: 'nl-eaw-consent', start: '2026-04-25', zone: 'Europe/Amsterdam', state: 'US' },
    expect: { outcome: 'running', due: '2026-05-26T22:00:00Z', actBy: '2026-05-26T22:00:00Z' },
  },
  {
    name: 'a working day',
    why: 'Thu 1 Oct 2026.',
    ask: { limit: 'nl-eaw-consent', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-10-01T22:00:00Z', actBy: '2026-10-01T22:00:00Z' },
  },
];
