import { channel, kind, made, recorded } from '../build';

/** Directive 2013/40/EU on attacks against information systems: contact points of day and night. */
export const euAttacks201340 = recorded({
  id: 'eu-attacks-2013-40',
  title: 'Directive on attacks against information systems',
  citation: 'Directive 2013/40/EU',
  family: 'european-union',
  made: made(null, '2013'),
  parties: { model: 'member-states', except: [], text: 'Member States.' },
  requests: [kind('contact-24-7', '13(1)')],
  channels: [channel('contact-points-24-7', '13(1)')],
  confidence: 'B',
  sources: ['1340'],
});
