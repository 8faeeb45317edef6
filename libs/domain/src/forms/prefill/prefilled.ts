import type { FormDefinition } from '../definition';
import type { FormValues } from '../document';
import { emptyValues } from '../draft';
import { parseFormDocument } from '../parse-form-document';
import { formDefinition } from '../registry';
import type { FormId } from '../form-id';
import { ackReceiptFields } from './ack-receipt';
import { assuranceLetterFields } from './assurance-letter';
import { commonFields } from './common-fields';
import { custodyRecordFields } from './custody-record';
import { decisionNoticeFields } from './decision-notice';
import { eioAnnexBFields } from './eio-annex-b';
import { epocAnnexIiiFields } from './epoc-annex-iii';
import { ap2Art10Fields, emergencyDisclosureFields, mlaRequestFields, modelMlaEevidenceFields } from './evidence-letters';
import type { FilledField, KnownFacts } from './known-facts';
import { moreInformationFields } from './more-information-request';
import { withdrawalNoticeFields } from './withdrawal-notice';

const ofForm: Readonly<Partial<Record<FormId, (facts: KnownFacts) => readonly FilledField[]>>> = {
  ACK_RECEIPT: ackReceiptFields,
  AP2_ART10_EMERGENCY_MLA: ap2Art10Fields,
  ASSURANCE_LETTER: assuranceLetterFields,
  CUSTODY_RECORD: custodyRecordFields,
  DECISION_NOTICE: decisionNoticeFields,
  EIO_ANNEX_B: eioAnnexBFields,
  EPOC_ANNEX_III: epocAnnexIiiFields,
  MLA_REQUEST: mlaRequestFields,
  MODEL_EMERGENCY_DISCLOSURE: emergencyDisclosureFields,
  MODEL_MLA_EEVIDENCE: modelMlaEevidenceFields,
  MORE_INFORMATION_REQUEST: moreInformationFields,
  WITHDRAWAL_NOTICE: withdrawalNoticeFields,
};

/**
 * The fields of a new standard document that the rows answer, each with where it comes from. Nothing is guessed: what no row
 * says stays empty, and so does what has not the shape of the form. A letter inside a field begins with what it would begin
 * with on its own. @param lang of that letter, BCP 47: the one of the document around it
 */
export function prefilled(form: FormId, facts: KnownFacts, lang = 'en'): readonly FilledField[] {
  const definition = formDefinition(form);
  const own = ofForm[form]?.(facts) ?? [];
  const common = commonFields(definition, facts).filter(({ section, key }) => !own.some((each) => each.section === section && each.key === key));
  return [...common, ...own, ...lettersInside(definition, facts, lang)].filter((field) => isSomething(field.value) && fits(form, field));
}

const lettersInside = ({ sections }: FormDefinition, facts: KnownFacts, lang: string): readonly FilledField[] =>
  sections.flatMap(({ id, fields }) => fields.flatMap(({ key, embeds }): FilledField[] =>
    (embeds === undefined ? [] : [{ section: id, key, value: { form: embeds, lang, values: withFields(emptyValues(embeds), prefilled(embeds, facts, lang)) }, from: 'request' }])));

/** The values with each filled field in its place. */
export const withFields = (empty: FormValues, filled: readonly FilledField[]): FormValues =>
  filled.reduce<FormValues>((values, { section, key, value }) => ({ ...values, [section]: (key === '' ? value : { ...values[section], [key]: value }) as FormValues[string] }), empty);

const isSomething = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && !(typeof value === 'object' && Object.keys(value).length === 0);

const fits = (form: FormId, { section, key, value }: FilledField): boolean => parseFormDocument({ form, lang: 'en', values: withFields({}, [{ section, key, value, from: 'request' }]) }).ok;
