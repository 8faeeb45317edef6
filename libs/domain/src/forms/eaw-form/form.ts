import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { officialLanguagesOfTheUnion } from '../codes/languages-of-the-union';
import { optional, required } from '../fields';
import { appearances, absenceGrounds, noRetrialReasons, lifeGuarantees } from './codes';

/** Framework Decision 2002/584/JHA, Article 8 and Annex, as amended by 2009/299/JHA. */
export const eawForm: FormDefinition = {
  id: 'EAW_FORM',
  version: '1',
  title: 'European arrest warrant',
  legalBasis: 'Framework Decision 2002/584/JHA, Article 8 and Annex, as amended by 2009/299/JHA',
  confidence: 'B',
  publishedIn: officialLanguagesOfTheUnion,
  sources: ['https://eur-lex.europa.eu/eli/dec_framw/2002/584/2009-03-28', 'https://lexparency.org/eu/32002F0584/ART_8/'],
  issuingState: { pointer: 'i/issuingAuthority/country' },
  addressedState: { context: 'requestedState' },
  sections: [
    {
      id: 'a',
      title: 'Identity of the requested person',
      verified: false,
      fields: [
        required.block('NaturalPerson')('person', 'Requested person', {
          hint: 'Article 8(1)(a): identity and nationality; with residence, languages and distinctive marks as far as known.',
        }),
        optional.blocks('Attachment')('biometrics', 'Photograph and fingerprints'),
        optional.block('ContactPoint')('biometricsContact', 'Contact for photograph, fingerprints, DNA profile'),
      ],
    },
    {
      id: 'b',
      title: 'Decision on which the warrant is based',
      verified: false,
      fields: [
        required.text('nationalWarrant', '1. Arrest warrant or decision having the same effect', {
          group: 'b.decision',
          hint: 'Type of the national decision: it is distinct from this warrant and must exist before it.',
        }),
        required.text('enforceableJudgment', '2. Enforceable judgment', {
          group: 'b.decision',
          hint: 'Court and kind of the judgment that is to be executed.',
        }),
        required.text('decisionReference', 'Reference of the decision', { hint: 'Under which it can be found.' }),
        required.date('decisionDate', 'Date of the decision', { dateRole: 'decision', hint: 'The date of the warrant or judgment named above.' }),
      ],
    },
    {
      id: 'c',
      title: 'Length of the sentence',
      verified: false,
      fields: [
        required.text('maxSentence', '1. Maximum length of the sentence', {
          when: { set: 'b.nationalWarrant' },
          hint: 'What may be imposed for the offence; at least twelve months (Article 2(1)).',
        }),
        required.text('imposedSentence', '2. Length of the sentence imposed', {
          when: { set: 'b.enforceableJudgment' },
          hint: 'ISO 8601, for example P3Y6M; at least four months.',
        }),
        required.text('remainingSentence', 'Remaining sentence', { when: { set: 'b.enforceableJudgment' }, hint: 'What is still to be served.' }),
      ],
    },
    {
      id: 'd',
      title: 'Presence at the trial',
      verified: false,
      fields: [
        required.oneOf(appearances)('appeared', 'Presence at the trial resulting in the decision', {
          when: { set: 'b.enforceableJudgment' },
          hint: 'Whether the person appeared in person.',
        }),
        required.oneOf(absenceGrounds)('absenceGround', '3. Ground on which absence does not stand in the way', {
          when: { is: ['d.appeared', 'not_appeared'] },
          hint: 'Article 4a: which of the five holds.',
        }),
        required.date('absenceDate', 'Date of the summons or of service', {
          when: { is: ['d.absenceGround', '3_1a_summoned_in_person', '3_3_served_no_retrial'] },
          dateRole: 'past',
          hint: 'The day on which the person was reached in person.',
        }),
        required.oneOf(noRetrialReasons)('noRetrialReason', '3.3 After service', {
          when: { is: ['d.absenceGround', '3_3_served_no_retrial'] },
          hint: 'Expressly did not contest, or did not ask in time.',
        }),
        required.int('retrialPeriodDays', '3.4 Days to request a retrial or appeal', {
          when: { is: ['d.absenceGround', '3_4_will_be_served'] },
          min: 0,
          hint: 'Counted from service after surrender.',
        }),
        required.longText('absenceExplanation', '4. How the condition was met', {
          when: { is: ['d.absenceGround', '3_1b_otherwise_informed', '3_2_defended_by_counsel', '3_3_served_no_retrial'] },
          hint: 'What shows it: who informed the person, when and how; who defended.',
        }),
      ],
    },
    {
      id: 'e',
      title: 'Offences',
      verified: false,
      fields: [
        required.int('offenceCount', 'Number of offences in total', { min: 0, hint: 'As many as the list below holds.' }),
        required.longText('circumstances', 'Circumstances of the offences', { hint: 'Article 8(1)(e): time, place and degree of participation.' }),
        required.blocks('Offence')('offences', 'Nature and legal classification, provision or code', { hint: 'One entry for each offence.' }),
        optional.offences32('listOffences', 'I. Categories punishable by at least three years'),
        required.longText('nonListDescription', 'II. Full description of offences not covered by I', {
          when: { some: ['e.offences', { unset: 'category32' }] },
          hint: 'What was done, so that dual criminality can be judged.',
        }),
      ],
    },
    {
      id: 'f',
      title: 'Other circumstances',
      verified: false,
      fields: [optional.longText('otherCircumstances', 'Other circumstances')],
    },
    {
      id: 'g',
      title: 'Property',
      verified: false,
      fields: [
        optional.bool('seizeEvidence', 'Property needed as evidence'),
        optional.bool('seizeProceeds', 'Property acquired by the offence'),
        required.longText('propertyDescription', 'Description and location of the property', {
          when: { any: [{ is: ['g.seizeEvidence', true] }, { is: ['g.seizeProceeds', true] }] },
          hint: 'What and where, if known.',
        }),
      ],
    },
    {
      id: 'h',
      title: 'Life sentence',
      verified: false,
      fields: [
        required.bool('lifeSentence', 'Life sentence or lifetime detention possible or imposed', { hint: 'Yes or no; a yes needs a guarantee.' }),
        required.several(lifeGuarantees)('lifeGuarantees', 'Guarantees', {
          when: { is: ['h.lifeSentence', true] },
          hint: 'Article 5(2): review on request or after twenty years at most, or clemency.',
        }),
      ],
    },
    {
      id: 'i',
      title: 'Issuing judicial authority',
      verified: false,
      fields: [
        required.block('Authority')('issuingAuthority', 'Issuing judicial authority', {
          hint: 'Official name, representative, post, file reference and address.',
        }),
        required.block('ContactPoint')('surrenderContact', 'Contact for the surrender', {
          hint: 'Who arranges the practical details, reachable on the day.',
        }),
        optional.block('Authority')('centralAuthority', 'Central authority'),
        signature('Signature, name, post, date, stamp'),
      ],
    },
  ],
};
