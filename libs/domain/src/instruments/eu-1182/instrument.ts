import { day, kind, recorded, status } from '../build';

/** Regulation (EEC, Euratom) No 1182/71: how periods of Union acts are counted. */
export const eu1182 = recorded({
  id: 'eu-1182',
  title: 'Regulation determining the rules applicable to periods, dates and time limits',
  citation: 'Regulation (EEC, Euratom) No 1182/71',
  family: 'european-union',
  inForceFrom: day('1971-07-01'),
  status: status('in-force', 'In force since 1 July 1971.', 'On: counts the periods that an authority sets under a regulation or directive.'),
  parties: { model: 'member-states', except: [], text: 'Binding in all Member States.' },
  requests: [kind('investigative-measure', null, 'What an authority asks within a period that it sets')],
  confidence: 'A',
  sources: ['1182'],
  notes: ['A rule of counting, no basis for a request. It does not govern Framework Decisions by its terms.'],
});
