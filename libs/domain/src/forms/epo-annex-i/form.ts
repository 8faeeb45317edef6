import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { officialLanguagesOfTheUnion } from '../codes/languages-of-the-union';
import { legalAidAnswers, restrictions } from '../codes/protection';
import { optional, required } from '../fields';

/** Directive 2011/99/EU, Articles 5 to 7 and Annex I. */
export const epoAnnexI: FormDefinition = {
  id: 'EPO_ANNEX_I',
  version: '1',
  title: 'European protection order',
  legalBasis: 'Directive 2011/99/EU, Articles 5 to 7 and Annex I',
  confidence: 'B',
  publishedIn: officialLanguagesOfTheUnion,
  sources: ['https://eur-lex.europa.eu/eli/dir/2011/99/oj'],
  issuingState: { pointer: 'a/issuingState' },
  addressedState: { pointer: 'a/executingState' },
  datesInOrder: [
    ['e/measureAdoptedOn', 'e/measureEnforceableOn'],
  ],
  sections: [
    {
      id: 'a',
      title: 'Protected person',
      verified: false,
      fields: [
        required.country('issuingState', 'Issuing State', { hint: 'Your State.' }),
        required.country('executingState', 'Executing State', {
          hint: 'Where the person resides, stays or will; Denmark and Ireland do not take part.',
        }),
        required.block('NaturalPerson')('protectedPerson', 'Protected person', {
          withheldFrom: 'person_causing_danger',
          hint: 'Names, birth, nationality, addresses and languages; role: protected person.',
        }),
        required.oneOf(legalAidAnswers)('protectedLegalAid', 'Granted free legal aid in the issuing State', {
          hint: 'If known without further inquiry.',
        }),
        required.block('NaturalPerson')('guardian', 'Guardian or representative', {
          when: { any: [{ minor: 'a.protectedPerson' }, { word: 'The protected person is legally incapable.', decidedBy: 'declaration' }] },
          withheldFrom: 'person_causing_danger',
          hint: 'Of a child or a person who cannot act alone: name and office address.',
        }),
      ],
    },
    {
      id: 'b',
      title: 'Residence or stay in the executing State',
      verified: false,
      fields: [
        optional.date('stayFrom', 'Intends to reside or stay from', { dateRole: 'future', withheldFrom: 'person_causing_danger' }),
        optional.blocks('TimeRange')('stayPeriods', 'Periods of stay', { withheldFrom: 'person_causing_danger' }),
      ],
    },
    {
      id: 'c',
      title: 'Technical devices',
      verified: false,
      fields: [
        required.bool('devicesProvided', 'Technical devices given to enforce the measure', { hint: 'Yes or no, to either person.' }),
        required.longText('devicesSummary', 'Short summary of the devices', {
          when: { is: ['c.devicesProvided', true] },
          hint: 'Which, to whom, and how they work.',
        }),
      ],
    },
    {
      id: 'd',
      title: 'Issuing authority',
      verified: false,
      fields: [
        required.block('Authority')('issuingAuthority', 'Issuing authority', { hint: 'Official name, address and telephone.' }),
        required.blocks('ContactPoint')('contactPersons', 'Persons to contact', { hint: 'Name, position, telephone, e-mail and languages.' }),
      ],
    },
    {
      id: 'e',
      title: 'Protection measure',
      verified: false,
      fields: [
        required.date('measureAdoptedOn', 'Protection measure adopted on', { dateRole: 'decision', hint: 'The date of the national measure.' }),
        required.date('measureEnforceableOn', 'Enforceable since', { dateRole: 'past', hint: 'Only an enforceable measure can be recognised.' }),
        optional.text('measureReference', 'File reference of the measure'),
        required.text('measureAuthority', 'Authority that adopted the measure', { hint: 'Its official name.' }),
      ],
    },
    {
      id: 'f',
      title: 'Facts',
      verified: false,
      fields: [
        required.longText('facts', 'Summary of facts and circumstances', {
          hint: 'What led to the measure, with the classification of the offence where there is one.',
        }),
      ],
    },
    {
      id: 'g',
      title: 'Prohibitions or restrictions',
      verified: false,
      fields: [
        required.several(restrictions)('restrictions', 'Nature of the prohibitions or restrictions', {
          hint: 'Article 5: at least one of the three.',
        }),
        required.blocks('ProtectedPlace')('places', 'Localities, places, areas', {
          when: { has: ['g.restrictions', 'enter_places'] },
          hint: 'Only as precise as the prohibition needs.',
        }),
        required.longText('contactDetails', 'Ban or regulation of contact', {
          when: { has: ['g.restrictions', 'contact'] },
          hint: 'Which contact, by which means; electronic contact belongs here.',
        }),
        required.text('distance', 'Distance to be kept', {
          when: { has: ['g.restrictions', 'approach'] },
          hint: 'In metres, and from whom or what.',
        }),
        required.text('duration', 'Length of time', { hint: 'Article 7(h): a date, or ISO 8601 such as P1Y from the day it became enforceable.' }),
        optional.longText('sanction', 'Penalty or sanction on breach'),
      ],
    },
    {
      id: 'h',
      title: 'Person causing danger',
      verified: false,
      fields: [
        required.block('NaturalPerson')('personCausingDanger', 'Person causing danger', {
          hint: 'Names, birth, nationality, addresses and languages; role: person causing danger.',
        }),
        required.oneOf(legalAidAnswers)('dangerLegalAid', 'Granted free legal aid', { hint: 'If known without further inquiry.' }),
      ],
    },
    {
      id: 'i',
      title: 'Other circumstances',
      verified: false,
      fields: [optional.longText('otherCircumstances', 'Circumstances for the assessment of the danger')],
    },
    {
      id: 'j',
      title: 'Other useful information',
      verified: false,
      fields: [optional.longText('otherStates', 'Other States with measures for the same person')],
    },
    {
      id: 'k',
      title: 'Related transmissions',
      verified: false,
      fields: [
        required.bool('relatedDecision', 'Related judgment or decision already transmitted', {
          hint: 'Under Framework Decision 2008/947/JHA or 2009/829/JHA: yes or no.',
        }),
        required.block('Authority')('relatedAuthority', 'Authority that received it', {
          when: { is: ['k.relatedDecision', true] },
          hint: 'Where the judgment or decision was sent.',
        }),
        signature('Signature, name, position, date, file reference, stamp'),
      ],
    },
  ],
};
