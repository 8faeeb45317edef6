import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { dataCategories } from '../codes/data-categories';
import { optional, required } from '../fields';
import { agency, caseReference, doNotNotifyUser, modelLetter } from '../sections/letter-to-provider';

const threatKinds = {
  life: 'Danger to life',
  serious_injury: 'Serious injury',
  child_safety: 'Safety of a child',
  kidnapping: 'Kidnapping',
  terrorism: 'Terrorism',
  critical_infrastructure: 'Critical infrastructure',
  other: 'Other',
};

const processAnswers = {
  yes: 'Yes',
  no: 'No',
  not_required: 'Not required',
};

/** Domestic law of the requesting authority and the provider's own law; UNODC model form. */
export const modelEmergencyDisclosure: FormDefinition = {
  id: 'MODEL_EMERGENCY_DISCLOSURE',
  version: '1',
  title: 'Emergency disclosure request',
  legalBasis: "Domestic law of the requesting authority and the provider's own law; UNODC model form",
  ...modelLetter,
  sections: [
    {
      id: 'A',
      title: 'Requesting authority',
      verified: false,
      fields: [
        agency,
        required.block('ContactPoint')('officer', 'Officer with 24-hour telephone', {
          hint: 'A number that is answered now: the provider calls back before it acts.',
        }),
        required.block('ContactPoint')('supervisor', 'Supervisor who approved', {
          hint: 'Name and a call-back number that can be found in an official source.',
        }),
        caseReference,
        required.dateTime('sentAt', 'Date and time', { filledBy: 'approval', dateRole: 'document' }),
      ],
    },
    {
      id: 'B',
      title: 'Provider',
      verified: false,
      fields: [
        required.block('ServiceProvider')('provider', 'Provider', { hint: 'The company that controls the data, with its emergency channel.' }),
      ],
    },
    {
      id: 'C',
      title: 'Emergency',
      verified: false,
      fields: [
        required.oneOf(threatKinds)('threatKind', 'Nature of the threat', {
          hint: 'What may happen to whom; choose the gravest that the facts show.',
        }),
        required.longText('threatFacts', 'Facts showing an imminent threat', {
          hint: 'What is known, from whom and since when; no conclusions without facts.',
        }),
        optional.blocks('NaturalPerson')('personAtRisk', 'Person at risk', { hint: 'Identity only as far as the provider needs it.' }),
        required.text('imminence', 'When the harm is expected', { hint: 'A time or an event; without it nothing is imminent.' }),
        required.longText('dataHelps', 'How the data will help to avert the harm', { hint: 'What you will do with the answer in the next hours.' }),
        required.longText('whyNoProcess', 'Why normal process is too slow', { hint: 'How long an order or a request would take.' }),
      ],
    },
    {
      id: 'D',
      title: 'Data',
      verified: false,
      fields: [
        required.blocks('DataSelector')('selectors', 'Identifiers', { hint: 'The account or number whose data can avert the harm.' }),
        required.categories(dataCategories)('categories', 'Categories of data', { hint: 'The minimum needed to avert the harm.' }),
        optional.block('TimeRange')('period', 'Period', { openEnds: true }),
        optional.text('contentUrl', 'Link to the post or message that shows the threat'),
      ],
    },
    {
      id: 'E',
      title: 'Declaration',
      verified: false,
      fields: [
        required.bool('declaration', 'The content is true and the request lawful', {
          mustBeTrue: true,
          hint: 'A false emergency is an offence and ends all trust: confirm it.',
        }),
        required.oneOf(processAnswers)('legalProcessFollows', 'Legal process will follow', {
          hint: 'Whether an order will confirm the request afterwards.',
        }),
        doNotNotifyUser,
        signature(),
      ],
    },
  ],
};
