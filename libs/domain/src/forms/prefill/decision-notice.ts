import { asText, fieldValue } from '../engine/read';
import type { FilledField, KnownFacts } from './known-facts';

const regimes: Readonly<Record<string, string>> = {
  COE_TCY_PRESERVATION_29_30: 'budapest', COE_TCY_MLA_SUBSCRIBER_31: 'budapest', EIO_ANNEX_A: 'eio', EAW_FORM: 'eaw', EXTRADITION_REQUEST: 'extradition', PROVISIONAL_ARREST_REQUEST: 'extradition',
  EPOC_ANNEX_I: 'epoc', EPOC_PR_ANNEX_II: 'epoc', EPO_ANNEX_I: 'epo', REG606_FORM_I: 'reg606',
};
const ofBasis: Readonly<Record<string, string>> = { budapest: 'budapest', un_cybercrime: 'un_cybercrime', untoc: 'untoc_uncac', uncac: 'untoc_uncac', coe1959: 'coe1959' };

/** The regime that the form of the request belongs to, or the basis that its letter names. */
export const decisionNoticeFields = ({ form, values }: KnownFacts): readonly FilledField[] => [
  { section: 'B', key: 'regime', value: form === 'MLA_REQUEST' ? ofBasis[asText(fieldValue({ values }, 'B', 'basis'))] : regimes[form], from: 'request' },
];
