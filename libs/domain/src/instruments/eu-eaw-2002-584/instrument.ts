import { applies, channel, day, ground, kind, made, postponed, recorded, signer, threshold } from '../build';

/** Framework Decision 2002/584/JHA: European arrest warrant. Counting is national law. */
export const euEaw2002584 = recorded({
  id: 'eu-eaw-2002-584',
  title: 'Framework Decision on the European arrest warrant',
  citation: 'Framework Decision 2002/584/JHA, amended by Framework Decision 2009/299/JHA',
  family: 'european-union',
  made: made(null, '2002'),
  appliesFrom: day('2004-01-01'),
  status: applies('Applied from 1 January 2004.'),
  parties: { model: 'member-states', except: [], text: 'All Member States.' },
  requests: [
    kind('surrender', '1', 'Surrender for prosecution or for a sentence'), kind('temporary-surrender', null, 'Temporary transfer'), kind('wider-prosecution', '27'),
    kind('re-extradition', '28', 'Consent to onward surrender'), kind('property-seizure', null, 'Seizure of property'), kind('supplementary-information', '15(2)'),
  ],
  channels: [channel('judicial-direct'), channel('sis-alert'), channel('interpol', null, 'No Schengen Information System')],
  languages: { text: 'An official language of the executing State, or another one that it declared.', article: '8(2)' },
  signatories: [signer('Issuing judicial authority', '8')],
  dualCriminality: {
    rule: 'list-exempt', article: '2(4)', text: 'May be asked for.',
    exemptions: [{ text: 'Not for 32 listed offences with a maximum of at least three years.', article: '2(2)' }],
  },
  thresholds: [
    threshold('Prosecution: maximum penalty', 12, 'months', '2(1)'), threshold('Sentence imposed', 4, 'months', '2(1)'), threshold('Listed offence: maximum penalty in the issuing State', 3, 'years', '2(2)'),
  ],
  grounds: [{
    requests: 'all',
    grounds: [
      ground('amnesty', '3', 'Mandatory'), ground('ne_bis_in_idem', '3', 'Mandatory'), ground('age', '3', 'Mandatory'), ground('dual_criminality', '4'), ground('pending_prosecution', '4'),
      ground('decision_not_to_prosecute', '4'), ground('time_barred', '4'), ground('third_state_ne_bis', '4'), ground('national_or_resident_will_serve', '4'), ground('territoriality', '4'),
      ground('in_absentia', '4a'), ground('guarantee_missing', '5'), ground('fundamental_rights', null, 'By case law'),
    ],
  }],
  postponement: [postponed('force-majeure', '23(3)'), postponed('humanitarian', '23(4)')],
  decisionRegime: 'eaw',
  forms: ['EAW_FORM', 'ASSURANCE_LETTER', 'MORE_INFORMATION_REQUEST', 'DECISION_NOTICE', 'WITHDRAWAL_NOTICE'],
  confidence: 'B',
  sources: ['EAW', 'EAW27', 'IE-EAW'],
  notes: ['An act of the former third pillar: periods are counted under national law, not under Regulation 1182/71.', 'An alert counts as a warrant when it has the same information.'],
});
