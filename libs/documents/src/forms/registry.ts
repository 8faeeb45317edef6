import type { FormId } from '@comity/domain';
import { layout as coeTcyPreservation2930 } from './coe-tcy-preservation-29-30/layout';
import { texts as coeTcyPreservation2930Texts } from './coe-tcy-preservation-29-30/texts';
import { layout as coeTcyMlaSubscriber31 } from './coe-tcy-mla-subscriber-31/layout';
import { texts as coeTcyMlaSubscriber31Texts } from './coe-tcy-mla-subscriber-31/texts';
import { layout as mlaRequest } from './mla-request/layout';
import { texts as mlaRequestTexts } from './mla-request/texts';
import { layout as modelPreservation } from './model-preservation/layout';
import { textEn as modelPreservationEn } from './model-preservation/text.en';
import { layout as modelVoluntaryDisclosure } from './model-voluntary-disclosure/layout';
import { textEn as modelVoluntaryDisclosureEn } from './model-voluntary-disclosure/text.en';
import { layout as modelEmergencyDisclosure } from './model-emergency-disclosure/layout';
import { textEn as modelEmergencyDisclosureEn } from './model-emergency-disclosure/text.en';
import { layout as modelMlaEevidence } from './model-mla-eevidence/layout';
import { textEn as modelMlaEevidenceEn } from './model-mla-eevidence/text.en';
import { layout as eioAnnexA } from './eio-annex-a/layout';
import { textEn as eioAnnexAEn } from './eio-annex-a/text.en';
import { layout as eioAnnexB } from './eio-annex-b/layout';
import { textEn as eioAnnexBEn } from './eio-annex-b/text.en';
import { layout as eioAnnexC } from './eio-annex-c/layout';
import { textEn as eioAnnexCEn } from './eio-annex-c/text.en';
import { layout as epocAnnexI } from './epoc-annex-i/layout';
import { textEn as epocAnnexIEn } from './epoc-annex-i/text.en';
import { layout as epocPrAnnexIi } from './epoc-pr-annex-ii/layout';
import { textEn as epocPrAnnexIiEn } from './epoc-pr-annex-ii/text.en';
import { layout as epocAnnexIii } from './epoc-annex-iii/layout';
import { textEn as epocAnnexIiiEn } from './epoc-annex-iii/text.en';
import { layout as epocAnnexV } from './epoc-annex-v/layout';
import { textEn as epocAnnexVEn } from './epoc-annex-v/text.en';
import { layout as epocAnnexVi } from './epoc-annex-vi/layout';
import { textEn as epocAnnexViEn } from './epoc-annex-vi/text.en';
import { layout as eawForm } from './eaw-form/layout';
import { textEn as eawFormEn } from './eaw-form/text.en';
import { layout as extraditionRequest } from './extradition-request/layout';
import { texts as extraditionRequestTexts } from './extradition-request/texts';
import { layout as provisionalArrestRequest } from './provisional-arrest-request/layout';
import { texts as provisionalArrestRequestTexts } from './provisional-arrest-request/texts';
import { layout as assuranceLetter } from './assurance-letter/layout';
import { textEn as assuranceLetterEn } from './assurance-letter/text.en';
import { layout as ap2Art6Domain } from './ap2-art6-domain/layout';
import { textEn as ap2Art6DomainEn } from './ap2-art6-domain/text.en';
import { layout as ap2Art7Order } from './ap2-art7-order/layout';
import { textEn as ap2Art7OrderEn } from './ap2-art7-order/text.en';
import { layout as ap2Art8Request } from './ap2-art8-request/layout';
import { textEn as ap2Art8RequestEn } from './ap2-art8-request/text.en';
import { layout as ap2Art9Emergency } from './ap2-art9-emergency/layout';
import { textEn as ap2Art9EmergencyEn } from './ap2-art9-emergency/text.en';
import { layout as ap2Art10EmergencyMla } from './ap2-art10-emergency-mla/layout';
import { textEn as ap2Art10EmergencyMlaEn } from './ap2-art10-emergency-mla/text.en';
import { layout as us2703fLetter } from './us-2703f-letter/layout';
import { textEn as us2703fLetterEn } from './us-2703f-letter/text.en';
import { layout as usEdr } from './us-edr/layout';
import { textEn as usEdrEn } from './us-edr/text.en';
import { layout as cloudActOrder } from './cloud-act-order/layout';
import { textEn as cloudActOrderEn } from './cloud-act-order/text.en';
import { layout as epoAnnexI } from './epo-annex-i/layout';
import { textEn as epoAnnexIEn } from './epo-annex-i/text.en';
import { layout as epoAnnexIi } from './epo-annex-ii/layout';
import { textEn as epoAnnexIiEn } from './epo-annex-ii/text.en';
import { layout as reg606FormI } from './reg606-form-i/layout';
import { textEn as reg606FormIEn } from './reg606-form-i/text.en';
import { layout as reg606FormIi } from './reg606-form-ii/layout';
import { textEn as reg606FormIiEn } from './reg606-form-ii/text.en';
import { layout as custodyRecord } from './custody-record/layout';
import { textEn as custodyRecordEn } from './custody-record/text.en';
import { layout as evidenceTransmittal } from './evidence-transmittal/layout';
import { textEn as evidenceTransmittalEn } from './evidence-transmittal/text.en';
import { layout as ackReceipt } from './ack-receipt/layout';
import { texts as ackReceiptTexts } from './ack-receipt/texts';
import { layout as moreInformationRequest } from './more-information-request/layout';
import { texts as moreInformationRequestTexts } from './more-information-request/texts';
import { layout as decisionNotice } from './decision-notice/layout';
import { texts as decisionNoticeTexts } from './decision-notice/texts';
import { layout as withdrawalNotice } from './withdrawal-notice/layout';
import { textEn as withdrawalNoticeEn } from './withdrawal-notice/text.en';
import type { FormLayout } from './form-text';
import type { FormTexts } from './wording';

interface FormPaper {
  readonly layout: FormLayout;
  readonly texts: FormTexts;
}

/** One line for each form. */
const FORM_PAPERS: Readonly<Record<FormId, FormPaper>> = {
  COE_TCY_PRESERVATION_29_30: { layout: coeTcyPreservation2930, texts: coeTcyPreservation2930Texts },
  COE_TCY_MLA_SUBSCRIBER_31: { layout: coeTcyMlaSubscriber31, texts: coeTcyMlaSubscriber31Texts },
  MLA_REQUEST: { layout: mlaRequest, texts: mlaRequestTexts },
  MODEL_PRESERVATION: { layout: modelPreservation, texts: { en: modelPreservationEn } },
  MODEL_VOLUNTARY_DISCLOSURE: { layout: modelVoluntaryDisclosure, texts: { en: modelVoluntaryDisclosureEn } },
  MODEL_EMERGENCY_DISCLOSURE: { layout: modelEmergencyDisclosure, texts: { en: modelEmergencyDisclosureEn } },
  MODEL_MLA_EEVIDENCE: { layout: modelMlaEevidence, texts: { en: modelMlaEevidenceEn } },
  EIO_ANNEX_A: { layout: eioAnnexA, texts: { en: eioAnnexAEn } },
  EIO_ANNEX_B: { layout: eioAnnexB, texts: { en: eioAnnexBEn } },
  EIO_ANNEX_C: { layout: eioAnnexC, texts: { en: eioAnnexCEn } },
  EPOC_ANNEX_I: { layout: epocAnnexI, texts: { en: epocAnnexIEn } },
  EPOC_PR_ANNEX_II: { layout: epocPrAnnexIi, texts: { en: epocPrAnnexIiEn } },
  EPOC_ANNEX_III: { layout: epocAnnexIii, texts: { en: epocAnnexIiiEn } },
  EPOC_ANNEX_V: { layout: epocAnnexV, texts: { en: epocAnnexVEn } },
  EPOC_ANNEX_VI: { layout: epocAnnexVi, texts: { en: epocAnnexViEn } },
  EAW_FORM: { layout: eawForm, texts: { en: eawFormEn } },
  EXTRADITION_REQUEST: { layout: extraditionRequest, texts: extraditionRequestTexts },
  PROVISIONAL_ARREST_REQUEST: { layout: provisionalArrestRequest, texts: provisionalArrestRequestTexts },
  ASSURANCE_LETTER: { layout: assuranceLetter, texts: { en: assuranceLetterEn } },
  AP2_ART6_DOMAIN: { layout: ap2Art6Domain, texts: { en: ap2Art6DomainEn } },
  AP2_ART7_ORDER: { layout: ap2Art7Order, texts: { en: ap2Art7OrderEn } },
  AP2_ART8_REQUEST: { layout: ap2Art8Request, texts: { en: ap2Art8RequestEn } },
  AP2_ART9_EMERGENCY: { layout: ap2Art9Emergency, texts: { en: ap2Art9EmergencyEn } },
  AP2_ART10_EMERGENCY_MLA: { layout: ap2Art10EmergencyMla, texts: { en: ap2Art10EmergencyMlaEn } },
  US_2703F_LETTER: { layout: us2703fLetter, texts: { en: us2703fLetterEn } },
  US_EDR: { layout: usEdr, texts: { en: usEdrEn } },
  CLOUD_ACT_ORDER: { layout: cloudActOrder, texts: { en: cloudActOrderEn } },
  EPO_ANNEX_I: { layout: epoAnnexI, texts: { en: epoAnnexIEn } },
  EPO_ANNEX_II: { layout: epoAnnexIi, texts: { en: epoAnnexIiEn } },
  REG606_FORM_I: { layout: reg606FormI, texts: { en: reg606FormIEn } },
  REG606_FORM_II: { layout: reg606FormIi, texts: { en: reg606FormIiEn } },
  CUSTODY_RECORD: { layout: custodyRecord, texts: { en: custodyRecordEn } },
  EVIDENCE_TRANSMITTAL: { layout: evidenceTransmittal, texts: { en: evidenceTransmittalEn } },
  ACK_RECEIPT: { layout: ackReceipt, texts: ackReceiptTexts },
  MORE_INFORMATION_REQUEST: { layout: moreInformationRequest, texts: moreInformationRequestTexts },
  DECISION_NOTICE: { layout: decisionNotice, texts: decisionNoticeTexts },
  WITHDRAWAL_NOTICE: { layout: withdrawalNotice, texts: { en: withdrawalNoticeEn } },
};

/** How the form is printed. */
export const paperOf = (id: FormId): FormPaper => FORM_PAPERS[id];

/** Languages, by their two letters, in which the form's own words are there; English always is. */
export const wordingLanguages = (id: FormId): readonly string[] => Object.keys(FORM_PAPERS[id].texts);
