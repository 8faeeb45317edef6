import type { FormId } from '../form-id';
import { ap2Art10EmergencyMlaRules } from '../ap2-art10-emergency-mla/rules';
import { ap2Art7OrderRules } from '../ap2-art7-order/rules';
import { ap2Art8RequestRules } from '../ap2-art8-request/rules';
import { ap2Art9EmergencyRules } from '../ap2-art9-emergency/rules';
import { assuranceLetterRules } from '../assurance-letter/rules';
import { cloudActOrderRules } from '../cloud-act-order/rules';
import { mlaSubscriber31Rules } from '../coe-tcy-mla-subscriber-31/rules';
import { preservation2930Rules } from '../coe-tcy-preservation-29-30/rules';
import { custodyRecordRules } from '../custody-record/rules';
import { decisionNoticeRules } from '../decision-notice/rules';
import { eawFormRules } from '../eaw-form/rules';
import { eioAnnexARules } from '../eio-annex-a/rules';
import { eioAnnexBRules } from '../eio-annex-b/rules';
import { eioAnnexCRules } from '../eio-annex-c/rules';
import { epoAnnexIRules } from '../epo-annex-i/rules';
import { epocAnnexIRules } from '../epoc-annex-i/rules';
import { epocAnnexIiiRules } from '../epoc-annex-iii/rules';
import { epocAnnexVRules } from '../epoc-annex-v/rules';
import { epocAnnexViRules } from '../epoc-annex-vi/rules';
import { epocPrAnnexIiRules } from '../epoc-pr-annex-ii/rules';
import { evidenceTransmittalRules } from '../evidence-transmittal/rules';
import { extraditionRequestRules } from '../extradition-request/rules';
import { mlaRequestRules } from '../mla-request/rules';
import { modelEmergencyDisclosureRules } from '../model-emergency-disclosure/rules';
import { modelMlaEevidenceRules } from '../model-mla-eevidence/rules';
import { modelPreservationRules } from '../model-preservation/rules';
import { modelVoluntaryDisclosureRules } from '../model-voluntary-disclosure/rules';
import { provisionalArrestRequestRules } from '../provisional-arrest-request/rules';
import { reg606FormIRules } from '../reg606-form-i/rules';
import { us2703fLetterRules } from '../us-2703f-letter/rules';
import { usEdrRules } from '../us-edr/rules';
import { formDefinition } from '../registry';
import { commonRules } from './common';
import { names, type Rule, type Waiver } from './rule';
import { translationRules } from './translation-rules';

/** Forms that have no rule of their own are left out. */
const own: Readonly<Partial<Record<FormId, readonly Rule[]>>> = {
  COE_TCY_PRESERVATION_29_30: preservation2930Rules,
  COE_TCY_MLA_SUBSCRIBER_31: mlaSubscriber31Rules,
  MLA_REQUEST: mlaRequestRules,
  MODEL_PRESERVATION: modelPreservationRules,
  MODEL_VOLUNTARY_DISCLOSURE: modelVoluntaryDisclosureRules,
  MODEL_EMERGENCY_DISCLOSURE: modelEmergencyDisclosureRules,
  MODEL_MLA_EEVIDENCE: modelMlaEevidenceRules,
  EIO_ANNEX_A: eioAnnexARules,
  EIO_ANNEX_B: eioAnnexBRules,
  EIO_ANNEX_C: eioAnnexCRules,
  EPOC_ANNEX_I: epocAnnexIRules,
  EPOC_PR_ANNEX_II: epocPrAnnexIiRules,
  EPOC_ANNEX_III: epocAnnexIiiRules,
  EPOC_ANNEX_V: epocAnnexVRules,
  EPOC_ANNEX_VI: epocAnnexViRules,
  EAW_FORM: eawFormRules,
  EXTRADITION_REQUEST: extraditionRequestRules,
  PROVISIONAL_ARREST_REQUEST: provisionalArrestRequestRules,
  ASSURANCE_LETTER: assuranceLetterRules,
  AP2_ART7_ORDER: ap2Art7OrderRules,
  AP2_ART8_REQUEST: ap2Art8RequestRules,
  AP2_ART9_EMERGENCY: ap2Art9EmergencyRules,
  AP2_ART10_EMERGENCY_MLA: ap2Art10EmergencyMlaRules,
  US_2703F_LETTER: us2703fLetterRules,
  US_EDR: usEdrRules,
  CLOUD_ACT_ORDER: cloudActOrderRules,
  EPO_ANNEX_I: epoAnnexIRules,
  REG606_FORM_I: reg606FormIRules,
  CUSTODY_RECORD: custodyRecordRules,
  EVIDENCE_TRANSMITTAL: evidenceTransmittalRules,
  DECISION_NOTICE: decisionNoticeRules,
};

/** The rules of a form, common ones first. */
export function rulesOf(form: FormId): readonly Rule[] {
  const definition = formDefinition(form);
  return [...commonRules.filter(({ appliesTo }) => appliesTo?.(definition) ?? true), ...(own[form] ?? [])];
}

/** Who may set a finding of the rule aside with a stored reason; null for nobody, also for a rule that does not exist. */
export function waivableBy(rule: string): Waiver {
  const all = [...commonRules, ...Object.values(own).flat()];
  return all.find((each) => names(rule, each))?.waivable ?? (Object.hasOwn(translationRules, rule) ? (translationRules[rule] ?? null) : null);
}
