import type { LimitModifier } from './limit';

/** Clock stops and exceptions: no limits themselves, asked as a limit they have no number. */
export const modifiers: readonly LimitModifier[] = [
  {
    id: 'eev-10-6-stop', kind: 'clock stop', limits: ['eev-10-2-notified', 'eev-10-3', 'eev-10-4', 'eev-10-7-8-tell', 'eev-10-7-8-tell-8h'],
    effect: 'The period does not apply from the Annex III form until clarification; the text does not say whether it then resumes or starts afresh: due restarts, actBy resumes',
    events: ['clarificationRequested', 'clarificationReceived'],
    article: '10(6)', basis: 'S', confidence: 'A', source: '1543',
  },
  {
    id: 'eev-17-stop', kind: 'clock stop', limits: ['eev-10-2-notified', 'eev-10-3', 'eev-10-4'],
    effect: "Execution is suspended while the issuing State's court reviews the objection; no event type of the clock, an officer records it",
    events: [],
    article: '17', basis: 'S', confidence: 'A', source: '1543',
  },
  {
    id: 'ap3-4-stop', kind: 'clock stop', limits: ['ece-16-18', 'ece-16-40'],
    effect: 'Time between notification of consent and notification of its revocation is left out; only where the Party declared consent revocable',
    events: ['consentGiven', 'consentRevoked'],
    article: '4(5)', basis: 'S', confidence: 'A', source: '209',
  },
  {
    id: 'eio-15-stop', kind: 'clock stop', limits: ['eio-12-execute'],
    effect: 'The 90 days do not run while a ground for postponement exists, and none are needed where the evidence is already held; no event type of the clock, an officer records it',
    events: [],
    article: '12(4), 15', basis: 'S', confidence: 'A', source: 'EIO',
  },
  {
    id: 'eaw-20-immunity', kind: 'clock stop', limits: ['eaw-17-consent', 'eaw-17-60'],
    effect: 'The period starts only when the executing authority learns that immunity is waived: give that moment as start', events: [],
    article: '20(1)', basis: 'S', confidence: 'C', source: 'EAW',
  },
  {
    id: 'tcp-13-immunity', kind: 'clock stop', limits: ['tcp-13-decide'],
    effect: 'The period starts only when privilege or immunity is lifted: give that moment as start', events: [],
    article: '13(3)', basis: 'S', confidence: 'A', source: '3011',
  },
  {
    id: 'lei-5-deviation', kind: 'exception', limits: ['lei-5-urgent-direct', 'lei-5-urgent-indirect', 'lei-5-other'],
    effect: 'Deviation is allowed while judicial authorisation is awaited', events: [],
    article: '5(2)', basis: 'S', confidence: 'C', source: '977',
  },
  {
    id: 'tca-640-exclude', kind: 'exception', limits: ['tca-640-decide', 'tca-640-execute'],
    effect: 'Listed minor road-traffic cases are outside the 45 and 90 days', events: [],
    article: '640(6), check', basis: 'S', confidence: 'C', source: 'TCA',
  },
  {
    id: 'uk-6-exclude', kind: 'clock stop', limits: ['uk-6-48h'],
    effect: 'Weekends and bank holidays are left out of the 48 hours', events: [],
    article: '6(8A)', basis: 'S', confidence: 'C', source: 'UKEA',
  },
  {
    id: 'euus-7-embassy', kind: 'exception', limits: ['bilat-us-nl', 'bilat-us-uk'],
    effect: "Papers handed to the requested State's embassy in the requesting State count as received by the requested State on that day; a State may be exempt by case law (7(2))",
    events: ['received by embassy'],
    article: '7(1)', basis: 'S', confidence: 'B', source: 'EUUS-EX',
  },
];
