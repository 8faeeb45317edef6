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
import type { FilledField, KnownFacts } from './known-facts';
import { moreInformationFields } from './more-information-request';
import { withdrawalNoticeFields } from './withdrawal-notice';

const ofForm: Readonly<Partial<Record<FormId, (facts: KnownFacts) => readonly FilledField[]>>> = {
  ACK_RECEIPT: ackReceiptFields,
  ASSURANCE_LETTER: assuranceLetterFields,
  CUSTODY_RECORD: custodyRecordFields,
  DECISION_NOTICE: decisionNoticeFields,
  EIO_ANNEX_B: eioAnnexBFields,
  EPOC_ANNEX_III: epocAnnexIiiFields,
  MORE_INFORMATION_REQUEST: moreInformationFields,
  WITHDRAWAL_NOTICE: withdrawalNoticeFields,
};

/**
 * The fields of a new standard document that the rows answer, each with where it comes from. Nothing is guessed: what no row
 * says stays empty, and so does what has not the shape of the form.
 */
export function prefilled(form: FormId, facts: KnownFacts): readonly FilledField[] {
  const definition = formDefinition(form);
  const own = ofForm[form]?.(facts) ?? [];
  const common = commonFields(definition, facts).filter(({ section, key }) => !own.some((each) => each.section === section && each.key === key));
  return [...common, ...own].filter((field) => isSomething(field.value) && fits(form, field));
}

const isSomething = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && !(typeof value === 'object' && Object.keys(value).length === 0);

const fits = (form: FormId, { section, key, value }: FilledField): boolean => parseFormDocument({ form, lang: 'en', values: { [section]: { [key]: value } } }).ok;
