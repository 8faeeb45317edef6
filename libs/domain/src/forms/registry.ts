import type { FormDefinition } from './definition';
import { formIds, type FormId } from './form-id';
import { ackReceipt } from './ack-receipt/form';
import { ap2Art10EmergencyMla } from './ap2-art10-emergency-mla/form';
import { ap2Art6Domain } from './ap2-art6-domain/form';
import { ap2Art7Order } from './ap2-art7-order/form';
import { ap2Art8Request } from './ap2-art8-request/form';
import { ap2Art9Emergency } from './ap2-art9-emergency/form';
import { assuranceLetter } from './assurance-letter/form';
import { cloudActOrder } from './cloud-act-order/form';
import { mlaSubscriber31 } from './coe-tcy-mla-subscriber-31/form';
import { preservation2930 } from './coe-tcy-preservation-29-30/form';
import { custodyRecord } from './custody-record/form';
import { decisionNotice } from './decision-notice/form';
import { eawForm } from './eaw-form/form';
import { eioAnnexA } from './eio-annex-a/form';
import { eioAnnexB } from './eio-annex-b/form';
import { eioAnnexC } from './eio-annex-c/form';
import { epoAnnexI } from './epo-annex-i/form';
import { epoAnnexIi } from './epo-annex-ii/form';
import { epocAnnexI } from './epoc-annex-i/form';
import { epocAnnexIii } from './epoc-annex-iii/form';
import { epocAnnexV } from './epoc-annex-v/form';
import { epocAnnexVi } from './epoc-annex-vi/form';
import { epocPrAnnexIi } from './epoc-pr-annex-ii/form';
import { evidenceTransmittal } from './evidence-transmittal/form';
import { extraditionRequest } from './extradition-request/form';
import { mlaRequest } from './mla-request/form';
import { modelEmergencyDisclosure } from './model-emergency-disclosure/form';
import { modelMlaEevidence } from './model-mla-eevidence/form';
import { modelPreservation } from './model-preservation/form';
import { modelVoluntaryDisclosure } from './model-voluntary-disclosure/form';
import { moreInformationRequest } from './more-information-request/form';
import { provisionalArrestRequest } from './provisional-arrest-request/form';
import { reg606FormI } from './reg606-form-i/form';
import { reg606FormIi } from './reg606-form-ii/form';
import { us2703fLetter } from './us-2703f-letter/form';
import { usEdr } from './us-edr/form';
import { withdrawalNotice } from './withdrawal-notice/form';

const forms: Readonly<Record<FormId, FormDefinition>> = {
  COE_TCY_PRESERVATION_29_30: preservation2930,
  COE_TCY_MLA_SUBSCRIBER_31: mlaSubscriber31,
  MLA_REQUEST: mlaRequest,
  MODEL_PRESERVATION: modelPreservation,
  MODEL_VOLUNTARY_DISCLOSURE: modelVoluntaryDisclosure,
  MODEL_EMERGENCY_DISCLOSURE: modelEmergencyDisclosure,
  MODEL_MLA_EEVIDENCE: modelMlaEevidence,
  EIO_ANNEX_A: eioAnnexA,
  EIO_ANNEX_B: eioAnnexB,
  EIO_ANNEX_C: eioAnnexC,
  EPOC_ANNEX_I: epocAnnexI,
  EPOC_PR_ANNEX_II: epocPrAnnexIi,
  EPOC_ANNEX_III: epocAnnexIii,
  EPOC_ANNEX_V: epocAnnexV,
  EPOC_ANNEX_VI: epocAnnexVi,
  EAW_FORM: eawForm,
  EXTRADITION_REQUEST: extraditionRequest,
  PROVISIONAL_ARREST_REQUEST: provisionalArrestRequest,
  ASSURANCE_LETTER: assuranceLetter,
  AP2_ART6_DOMAIN: ap2Art6Domain,
  AP2_ART7_ORDER: ap2Art7Order,
  AP2_ART8_REQUEST: ap2Art8Request,
  AP2_ART9_EMERGENCY: ap2Art9Emergency,
  AP2_ART10_EMERGENCY_MLA: ap2Art10EmergencyMla,
  US_2703F_LETTER: us2703fLetter,
  US_EDR: usEdr,
  CLOUD_ACT_ORDER: cloudActOrder,
  EPO_ANNEX_I: epoAnnexI,
  EPO_ANNEX_II: epoAnnexIi,
  REG606_FORM_I: reg606FormI,
  REG606_FORM_II: reg606FormIi,
  CUSTODY_RECORD: custodyRecord,
  EVIDENCE_TRANSMITTAL: evidenceTransmittal,
  ACK_RECEIPT: ackReceipt,
  MORE_INFORMATION_REQUEST: moreInformationRequest,
  DECISION_NOTICE: decisionNotice,
  WITHDRAWAL_NOTICE: withdrawalNotice,
};

/** No form of this id is defined. */
export class UnknownFormError extends Error {
  override readonly name = 'UnknownFormError';
  constructor(readonly form: string) {
    super(`No form "${form}" is defined. Accepted: ${formIds.join(', ')}.`);
  }
}

export function isFormId(id: unknown): id is FormId {
  return typeof id === 'string' && Object.hasOwn(forms, id);
}

/** The definition of a form. @throws UnknownFormError for an id that is not defined */
export function formDefinition(id: string): FormDefinition {
  if (!isFormId(id)) throw new UnknownFormError(id);
  return forms[id];
}
