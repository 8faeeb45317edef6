import type { SectionDefinition } from '../definition';
import { optional, required } from '../fields';
import { addressee, authorities, boxesOfData, identification, proceedings } from '../sections/e-evidence-order';
import { deadlines, emergencyKinds, thresholdGrounds, addressedAs, processorReasons, processorAnswers } from './codes';

/** Sections A to G. */
export const sectionsA: readonly SectionDefinition[] = [
  authorities({ issuer: 'I', validator: 'J', quotedBy: 'The provider quotes it in its answer.' }),
  addressee,
  {
    id: 'C',
    title: 'Deadlines',
    verified: true,
    fields: [
      required.oneOf(deadlines)('deadline', 'Deadline', {
        hint: 'Ten days, with or without notification of the enforcing authority; eight hours in an emergency.',
      }),
      required.several(emergencyKinds)('emergencyKind', 'Emergency', {
        when: { is: ['C.deadline', 'eight_hours_emergency'] },
        hint: 'Article 3(18): what is threatened.',
      }),
      optional.longText('otherDeadlines', 'Procedural or other deadlines'),
      optional.longText('deadlineInfo', 'Additional information', { hint: 'Article 5(5)(g): in an emergency, the reasons for it.' }),
    ],
  },
  {
    id: 'D',
    title: 'Relation to a previous request',
    verified: true,
    fields: [
      optional.block('PriorRequest')('earlierPreservation', 'Data preserved under an earlier request'),
      optional.block('PriorRequest')('earlierProduction', 'Earlier request for production'),
      optional.longText('relationOther', 'Other relevant information'),
    ],
  },
  {
    id: 'E',
    title: 'Identification of the requested data',
    verified: true,
    fields: identification('Article 5(5)(c): who the user is, or what identifies the service; an IP address needs exact time and zone.'),
  },
  {
    id: 'F',
    title: 'Electronic evidence to be produced',
    verified: true,
    fields: boxesOfData('F', 'E', {
      label: 'Data to be produced',
      hint: 'Tick what is needed: traffic and content need a judge and a ground of section G(c).',
      ipDetail: '(b) Specify the connection records',
    }),
  },
  {
    id: 'G',
    title: 'Underlying conditions',
    verified: true,
    fields: [
      ...proceedings('For a sentence: the offence for which it was imposed.'),
      required.several(thresholdGrounds)('thresholdGrounds', '(c) Ground for traffic or content data', {
        when: { startsWith: ['F.categories', 'traffic.', 'content.'] },
        hint: 'Article 5(4): three years, or an offence of one of the directives; the middle three only if committed by means of an information system.',
      }),
      required.oneOf(addressedAs)('addressedAs', '(d) Addressed to', {
        hint: 'Article 5(6): the controller; the processor only for one of the reasons below.',
      }),
      required.several(processorReasons)('processorReason', '(d) Why to the processor', {
        when: { is: ['G.addressedAs', 'processor'] },
        hint: 'The controller cannot be identified, or asking it would harm the investigation.',
      }),
      required.oneOf(processorAnswers)('processorInformsController', '(d) The processor informs the controller', {
        when: { is: ['G.addressedAs', 'processor'] },
        hint: 'Whether the processor may tell the controller.',
      }),
      required.longText('notInformReason', '(d) Justification', {
        when: { is: ['G.processorInformsController', 'do_not_inform'] },
        hint: 'Why it would obstruct the proceedings; short.',
      }),
      optional.longText('conditionsOther', '(e) Other relevant information'),
    ],
  },
];
