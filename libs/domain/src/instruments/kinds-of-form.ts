import type { FormId } from '../forms/form-id';
import type { RequestKindCode } from './request-kinds';

const nothing: readonly RequestKindCode[] = [];

/** What a form asks for. Forms that answer, confirm or accompany a request ask for nothing of their own. */
export const kindsOfForm: Readonly<Record<FormId, readonly RequestKindCode[]>> = {
  COE_TCY_PRESERVATION_29_30: ['preservation', 'traffic-disclosure'],
  COE_TCY_MLA_SUBSCRIBER_31: ['stored-data', 'subscriber-information'],
  MLA_REQUEST: [
    'assistance', 'evidence', 'search-and-seizure', 'bank-data', 'service', 'witness-appearance', 'transfer-of-detained', 'criminal-records', 'hearing', 'return-of-property',
    'controlled-delivery', 'covert-work', 'joint-team', 'interception', 'real-time-traffic', 'preservation', 'traffic-disclosure', 'stored-data', 'subscriber-information', 'freezing',
    'confiscation', 'transfer-of-proceedings',
  ],
  MODEL_PRESERVATION: ['preservation'],
  MODEL_VOLUNTARY_DISCLOSURE: ['subscriber-information'],
  MODEL_EMERGENCY_DISCLOSURE: ['emergency-disclosure'],
  MODEL_MLA_EEVIDENCE: ['assistance', 'stored-data', 'subscriber-information', 'real-time-traffic'],
  EIO_ANNEX_A: ['investigative-measure', 'transfer-of-detained', 'hearing', 'bank-data', 'interception', 'covert-work', 'controlled-delivery', 'provisional-measure', 'subscriber-information', 'assistance'],
  EIO_ANNEX_B: nothing,
  EIO_ANNEX_C: ['interception-notification'],
  EPOC_ANNEX_I: ['data-production'],
  EPOC_PR_ANNEX_II: ['preservation'],
  EPOC_ANNEX_III: nothing,
  EPOC_ANNEX_V: nothing,
  EPOC_ANNEX_VI: ['preservation'],
  EAW_FORM: ['surrender'],
  EXTRADITION_REQUEST: ['extradition', 'simplified-extradition'],
  PROVISIONAL_ARREST_REQUEST: ['provisional-arrest'],
  ASSURANCE_LETTER: nothing,
  AP2_ART6_DOMAIN: ['domain-registration'],
  AP2_ART7_ORDER: ['subscriber-information'],
  AP2_ART8_REQUEST: ['effect-to-order'],
  AP2_ART9_EMERGENCY: ['emergency-disclosure'],
  AP2_ART10_EMERGENCY_MLA: ['emergency-assistance'],
  US_2703F_LETTER: ['preservation'],
  US_EDR: ['emergency-disclosure'],
  CLOUD_ACT_ORDER: ['data-production', 'interception'],
  EPO_ANNEX_I: ['protection-order'],
  EPO_ANNEX_II: nothing,
  REG606_FORM_I: ['protection-order'],
  REG606_FORM_II: nothing,
  CUSTODY_RECORD: nothing,
  EVIDENCE_TRANSMITTAL: nothing,
  ACK_RECEIPT: nothing,
  MORE_INFORMATION_REQUEST: nothing,
  DECISION_NOTICE: nothing,
  WITHDRAWAL_NOTICE: nothing,
};
