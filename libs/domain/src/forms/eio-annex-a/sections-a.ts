import type { SectionDefinition } from '../definition';
import { optional, required } from '../fields';
import { urgencyGrounds, measures, heard, heardByVideo, heardByTelephone, realtimeKinds, proceedings } from './codes';

/** Sections A to G. */
export const sectionsA: readonly SectionDefinition[] = [
  {
    id: 'A',
    title: 'States',
    verified: false,
    fields: [
      required.country('issuingState', 'Issuing State', { hint: 'Your State.' }),
      required.country('executingState', 'Executing State', { hint: 'Where the measure is carried out; Denmark and Ireland do not take part.' }),
    ],
  },
  {
    id: 'B',
    title: 'Urgency',
    verified: false,
    fields: [
      optional.several(urgencyGrounds)('urgencyGrounds', 'Urgency due to'),
      required.longText('urgencyOther', 'Other ground of urgency', { when: { has: ['B.urgencyGrounds', 'other'] }, hint: 'What makes it urgent.' }),
      optional.date('shorterDeadline', 'Shorter or specific time limit', {
        dateRole: 'future',
        hint: 'Article 12(2): a date, where the usual time limits would be too late.',
      }),
      required.longText('shorterDeadlineReason', 'Reason for the time limit', {
        when: { set: 'B.shorterDeadline' },
        hint: 'Procedural deadline, gravity of the offence or another urgent circumstance.',
      }),
    ],
  },
  {
    id: 'C',
    title: 'Investigative measures to be carried out',
    verified: false,
    fields: [
      required.longText('description', 'Description of the assistance or measures', {
        hint: 'What is to be done, where and on whom, precise enough to be executed without questions.',
      }),
      optional.several(measures)('measures', 'Measure is one of'),
      required.several(heard)('hearingOf', 'Hearing of', {
        when: { has: ['C.measures', 'hearing'] },
        hint: 'In what capacity the person is heard decides on rights and warnings.',
      }),
      required.several(heardByVideo)('videoHearingOf', 'Video hearing of', {
        when: { has: ['C.measures', 'video_hearing'] },
        hint: 'In what capacity the person is heard; a suspect or accused must consent.',
      }),
      required.several(heardByTelephone)('telephoneHearingOf', 'Telephone hearing of', {
        when: { has: ['C.measures', 'telephone_hearing'] },
        hint: 'Article 25: witnesses and experts only.',
      }),
      required.several(realtimeKinds)('realtimeKind', 'Real-time gathering', {
        when: { has: ['C.measures', 'realtime_gathering'] },
        hint: 'What is gathered as it happens; the reasons go to H5.',
      }),
      required.text('realtimeOther', 'Other real-time gathering', { when: { has: ['C.realtimeKind', 'other'] }, hint: 'What is to be gathered.' }),
      required.blocks('DataSelector')('dataSelectors', 'Number, IP address and time, account', {
        when: { has: ['C.measures', 'identify_subscriber', 'interception'] },
        hint: 'One entry for each; an IP address needs exact time and zone.',
      }),
    ],
  },
  {
    id: 'D',
    title: 'Relation to an earlier EIO',
    verified: false,
    fields: [
      required.bool('supplementsEarlier', 'Supplements an earlier EIO', { hint: 'Yes or no; a supplement is handled with the earlier order.' }),
      required.block('PriorRequest')('earlierEio', 'The earlier EIO', {
        when: { is: ['D.supplementsEarlier', true] },
        hint: 'Date of issue, authority, date of transmission and references.',
      }),
      optional.longText('otherMemberStates', 'EIO already addressed to another Member State in the case'),
    ],
  },
  {
    id: 'E',
    title: 'Identity of the person concerned',
    verified: false,
    fields: [
      required.blocks('NaturalPerson')('naturalPersons', 'Natural persons concerned', {
        group: 'E.person',
        hint: 'As far as known: names, birth, nationality, address, languages, position in the proceedings.',
      }),
      required.blocks('LegalPerson')('legalPersons', 'Legal persons concerned', {
        group: 'E.person',
        hint: 'As far as known: name, form, seat, number, representative, position in the proceedings.',
      }),
      required.bool('personUnknown', 'Person unknown', {
        group: 'E.person',
        hint: 'Tick where nobody is identified yet; that is often what the measure is for.',
      }),
      optional.text('measureLocation', 'Place where the measure is to be carried out, if different'),
      optional.longText('otherUsefulInfo', 'Other information that helps execution'),
    ],
  },
  {
    id: 'F',
    title: 'Type of proceedings',
    verified: false,
    fields: [required.several(proceedings)('proceedings', 'Type of proceedings', { hint: 'Article 4; at least one of (a), (b) and (c).' })],
  },
  {
    id: 'G',
    title: 'Grounds for issuing',
    verified: false,
    fields: [
      required.longText('facts', 'Reasons for the order and summary of the facts', {
        hint: 'Reasons, facts, offences, stage of the case and risks for those who execute.',
      }),
      required.blocks('Offence')('offences', 'Nature and legal classification, provisions', {
        hint: 'What is charged or investigated, with the provisions.',
      }),
      required.bool('listOffence', 'Punishable by at least three years and in the list', {
        hint: 'Yes only where both hold; then dual criminality is not checked.',
      }),
      required.offences32('categories', 'Categories of Annex D', {
        when: { is: ['G.listOffence', true] },
        hint: 'The category of the list that the offence falls in.',
      }),
    ],
  },
];
