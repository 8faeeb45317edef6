import type { BlockDefinition } from '../definition';
import { offenceCategories } from '../codes/offence-categories';
import { optional, required } from '../fields';

export const offence: BlockDefinition = {
  name: 'Offence',
  label: 'Offence',
  members: [
    required.text('label', 'Offence', { hint: 'As a reader abroad would name it: extortion by encryption of systems.' }),
    required.text('classification', 'Legal qualification', { hint: 'What the acts are under your law.' }),
    required.blocks('LegalProvision')('provisions', 'Provisions', { rule: 'GEN-03', hint: 'Law and article, at least one.' }),
    optional.int('maxPenaltyMonths', 'Maximum penalty in months', { min: 0 }),
    optional.bool('lifeSentence', 'Life sentence possible'),
    optional.dateOrDateTime('committedFrom', 'Committed from'),
    optional.dateOrDateTime('committedTo', 'Committed to'),
    optional.textOrList('places', 'Places'),
    optional.text('participation', 'Form of participation'),
    optional.bool('attempt', 'Attempt'),
    optional.oneOf(offenceCategories)('category32', 'Category without check of dual criminality'),
    optional.bool('threeYearThreshold', 'Maximum of at least three years'),
  ],
};
