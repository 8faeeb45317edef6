import type { FieldDefinition } from '../definition';
import { fieldValue } from '../engine/read';
import { formDefinition, isFormId } from '../registry';
import { contactBlock, priorRequest } from './blocks';
import type { FilledField, KnownFacts } from './known-facts';

/** What the document of the request says in the first field of a kind. */
function said({ form, values }: KnownFacts, isIt: (field: FieldDefinition) => boolean): unknown {
  if (!isFormId(form)) return undefined;
  const written = formDefinition(form).sections.filter(({ rows }) => rows !== true)
    .flatMap(({ id, fields }) => fields.filter(isIt).map(({ key }) => fieldValue({ values }, id, key)));
  return written.find((value) => value !== undefined);
}

const factsOf = (facts: KnownFacts): unknown => said(facts, ({ key, type }) => key === 'facts' && type === 'longText');
const categoriesOf = (facts: KnownFacts): unknown => said(facts, ({ key }) => key === 'categories');
const periodOf = (facts: KnownFacts): unknown => said(facts, ({ block, list }) => block === 'TimeRange' && list !== true);
const providerOf = (facts: KnownFacts): unknown => said(facts, ({ block, list }) => block === 'ServiceProvider' && list !== true);

const preserves: readonly string[] = ['COE_TCY_PRESERVATION_29_30', 'MODEL_PRESERVATION', 'US_2703F_LETTER'];

/** The general letter of request: the facts, the data and the request that went before. */
export const mlaRequestFields = (facts: KnownFacts): readonly FilledField[] => [
  { section: 'C', key: 'facts', value: factsOf(facts), from: 'request' },
  { section: 'E', key: 'dataCategories', value: categoriesOf(facts), from: 'request' },
  { section: 'G', key: 'priorRequests', value: [priorRequest(facts)], from: 'request' },
  { section: 'H', key: 'contact', value: [contactBlock(facts)], from: 'writer' },
];

/** What a letter for electronic evidence adds; the preservation only where this request was one. */
export const modelMlaEevidenceFields = (facts: KnownFacts): readonly FilledField[] => [
  { section: 'B', key: 'provider', value: providerOf(facts), from: 'request' },
  { section: 'B', key: 'categories', value: categoriesOf(facts), from: 'request' },
  { section: 'B', key: 'period', value: periodOf(facts), from: 'request' },
  { section: 'B', key: 'preservation', value: preserves.includes(facts.form) ? [priorRequest(facts)] : undefined, from: 'request' },
];

/** CETS 224, Article 10: the contact who is there at all hours begins as the writer. */
export const ap2Art10Fields = (facts: KnownFacts): readonly FilledField[] => [{ section: 'A', key: 'contact247', value: contactBlock(facts), from: 'writer' }];

export const emergencyDisclosureFields = (facts: KnownFacts): readonly FilledField[] => [
  { section: 'A', key: 'officer', value: contactBlock(facts), from: 'writer' },
  { section: 'B', key: 'provider', value: providerOf(facts), from: 'request' },
  { section: 'D', key: 'categories', value: categoriesOf(facts), from: 'request' },
  { section: 'D', key: 'period', value: periodOf(facts), from: 'request' },
];
