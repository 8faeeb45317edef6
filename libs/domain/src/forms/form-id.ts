/** Every form that is defined, in the order of the registry: conventions, model forms, European Union, extradition, protocol, United States, protection, evidence, replies. */
export const formIds = [
  'COE_TCY_PRESERVATION_29_30',
  'COE_TCY_MLA_SUBSCRIBER_31',
  'MLA_REQUEST',
  'MODEL_PRESERVATION',
  'MODEL_VOLUNTARY_DISCLOSURE',
  'MODEL_EMERGENCY_DISCLOSURE',
  'MODEL_MLA_EEVIDENCE',
  'EIO_ANNEX_A',
  'EIO_ANNEX_B',
  'EIO_ANNEX_C',
  'EPOC_ANNEX_I',
  'EPOC_PR_ANNEX_II',
  'EPOC_ANNEX_III',
  'EPOC_ANNEX_V',
  'EPOC_ANNEX_VI',
  'EAW_FORM',
  'EXTRADITION_REQUEST',
  'PROVISIONAL_ARREST_REQUEST',
  'ASSURANCE_LETTER',
  'AP2_ART6_DOMAIN',
  'AP2_ART7_ORDER',
  'AP2_ART8_REQUEST',
  'AP2_ART9_EMERGENCY',
  'AP2_ART10_EMERGENCY_MLA',
  'US_2703F_LETTER',
  'US_EDR',
  'CLOUD_ACT_ORDER',
  'EPO_ANNEX_I',
  'EPO_ANNEX_II',
  'REG606_FORM_I',
  'REG606_FORM_II',
  'CUSTODY_RECORD',
  'EVIDENCE_TRANSMITTAL',
  'ACK_RECEIPT',
  'MORE_INFORMATION_REQUEST',
  'DECISION_NOTICE',
  'WITHDRAWAL_NOTICE',
] as const;

export type FormId = (typeof formIds)[number];

/** Forms that today's procedures carry: only these can be opened as requests. The others are checked, printed and linked. */
export const requestFormIds = ['COE_TCY_PRESERVATION_29_30', 'COE_TCY_MLA_SUBSCRIBER_31'] as const satisfies readonly FormId[];

export type RequestFormId = (typeof requestFormIds)[number];

/** Whether a request can be made of this form. */
export function isRequestFormId(id: unknown): id is RequestFormId {
  return typeof id === 'string' && (requestFormIds as readonly string[]).includes(id);
}
