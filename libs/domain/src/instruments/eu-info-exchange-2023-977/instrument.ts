import { applies, channel, day, kind, made, recorded } from '../build';

/** Directive (EU) 2023/977: information between law-enforcement authorities. */
export const euInfoExchange2023977 = recorded({
  id: 'eu-info-exchange-2023-977',
  title: 'Directive on the exchange of information between the law enforcement authorities of Member States',
  citation: 'Directive (EU) 2023/977',
  family: 'european-union',
  made: made(null, '2023'),
  appliesFrom: day('2024-12-12', 'C'),
  status: applies('To be transposed by 12 December 2024.'),
  parties: { model: 'member-states', except: [], text: 'Member States.' },
  requests: [kind('law-enforcement-information', '5')],
  channels: [channel('single-points-of-contact'), channel('siena')],
  confidence: 'B',
  sources: ['977'],
  notes: ['Not evidence: use as evidence needs consent.', 'Grounds for refusal: Article 6. Their codes are not recorded.'],
});
