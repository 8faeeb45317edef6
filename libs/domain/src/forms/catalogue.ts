import type { FormId } from './form-id';

/** What the forms are kept together by, in the order in which they are shown. */
export const formFamilies = {
  replies: 'Replies to a request',
  requesting: 'By the requesting authority, about its request',
  evidence: 'Evidence and its custody',
  cybercrime: 'Convention on Cybercrime and its Second Protocol',
  mla: 'Letters of request',
  providers: 'Direct requests to service providers',
  eio: 'European Investigation Order',
  'e-evidence': 'e-Evidence Regulation',
  extradition: 'Surrender and extradition',
  protection: 'Protection of persons',
} as const;

export type FormFamily = keyof typeof formFamilies;

export interface CatalogueEntry {
  readonly family: FormFamily;
  /** Short name for lists. */
  readonly name: string;
  /** What it is for, one sentence. */
  readonly purpose: string;
}

const entry = (family: FormFamily, name: string, purpose: string): CatalogueEntry => ({ family, name, purpose });

/** Every form in plain words. */
export const formCatalogue: Readonly<Record<FormId, CatalogueEntry>> = {
  ACK_RECEIPT: entry('replies', 'Acknowledgement of receipt', 'Tells the other side that its request has come, when, and who answers questions.'),
  MORE_INFORMATION_REQUEST: entry('replies', 'Request for more information', 'Says what is missing, until when it is needed, and what happens without it.'),
  DECISION_NOTICE: entry('replies', 'Decision on a request', 'Tells what is refused, postponed, granted under conditions or done otherwise, with the grounds.'),
  WITHDRAWAL_NOTICE: entry('requesting', 'Withdrawal or narrowing', 'Takes a request back in whole or in part, and says what becomes of data already sent.'),
  ASSURANCE_LETTER: entry('requesting', 'Assurances and guarantees', 'Gives the assurances that the other side asks for before it helps.'),
  EVIDENCE_TRANSMITTAL: entry('evidence', 'Transmittal of results', 'Goes with the results: what was done for each measure, which items come, and how they may be used.'),
  CUSTODY_RECORD: entry('evidence', 'Chain of custody', 'Follows one item from its acquisition through every hand.'),
  COE_TCY_PRESERVATION_29_30: entry('cybercrime', 'Preservation request', 'Asks for stored data to be kept until a request for them follows.'),
  COE_TCY_MLA_SUBSCRIBER_31: entry('cybercrime', 'Subscriber information', 'Asks through the authorities who uses an account or an address.'),
  AP2_ART6_DOMAIN: entry('cybercrime', 'Domain registration information', 'Asks a registrar in another Party directly who registered a domain.'),
  AP2_ART7_ORDER: entry('cybercrime', 'Order to a provider in another Party', 'Orders subscriber information directly from the provider.'),
  AP2_ART8_REQUEST: entry('cybercrime', 'Giving effect to an order', 'Has the other Party compel its provider to obey an order.'),
  AP2_ART9_EMERGENCY: entry('cybercrime', 'Emergency disclosure through the 24/7 network', 'Asks for data at once where a life is at risk.'),
  AP2_ART10_EMERGENCY_MLA: entry('cybercrime', 'Emergency mutual assistance', 'A letter of request that is treated before all others, with the facts of the emergency.'),
  MLA_REQUEST: entry('mla', 'General letter of request', 'Asks for any measure under a treaty or on reciprocity.'),
  MODEL_MLA_EEVIDENCE: entry('mla', 'Letter of request for electronic evidence', 'The general letter with what providers need to find and produce data.'),
  MODEL_PRESERVATION: entry('providers', 'Preservation by a provider', 'Asks a provider directly to keep data.'),
  MODEL_VOLUNTARY_DISCLOSURE: entry('providers', 'Voluntary disclosure', 'Asks a provider directly for what it may disclose of its own will.'),
  MODEL_EMERGENCY_DISCLOSURE: entry('providers', 'Emergency disclosure by a provider', 'Asks a provider directly for data that avert a danger.'),
  US_2703F_LETTER: entry('providers', 'Preservation letter, United States', 'Obliges a provider in the United States to keep data for 90 days.'),
  US_EDR: entry('providers', 'Emergency disclosure, United States', 'Asks a provider in the United States for data where death or serious injury threatens.'),
  CLOUD_ACT_ORDER: entry('providers', 'Order under an executive agreement', 'Orders data directly from a provider under an agreement with the United States.'),
  EIO_ANNEX_A: entry('eio', 'European Investigation Order', 'Has one or several investigative measures carried out in another Member State.'),
  EIO_ANNEX_B: entry('eio', 'Confirmation of receipt of an order', 'Confirms within a week that an investigation order has come.'),
  EIO_ANNEX_C: entry('eio', 'Notice of an interception', 'Notifies a Member State on whose territory somebody is intercepted without its help.'),
  EPOC_ANNEX_I: entry('e-evidence', 'Production order certificate', 'Orders a provider in another Member State to produce data.'),
  EPOC_PR_ANNEX_II: entry('e-evidence', 'Preservation order certificate', 'Orders a provider in another Member State to keep data.'),
  EPOC_ANNEX_III: entry('e-evidence', 'Impossibility of executing a certificate', 'Tells the issuing authority why a certificate cannot be executed as it stands.'),
  EPOC_ANNEX_V: entry('e-evidence', 'Confirmation that production was requested', 'Tells the provider that a request for production followed the preservation.'),
  EPOC_ANNEX_VI: entry('e-evidence', 'Extension of the preservation', 'Lengthens the preservation by thirty days.'),
  EAW_FORM: entry('extradition', 'European arrest warrant', 'Has a person arrested and surrendered by another Member State.'),
  EXTRADITION_REQUEST: entry('extradition', 'Request for extradition', 'Asks another State to surrender a person for trial or for a sentence.'),
  PROVISIONAL_ARREST_REQUEST: entry('extradition', 'Request for provisional arrest', 'Asks for the arrest of a person before the request for extradition can follow.'),
  EPO_ANNEX_I: entry('protection', 'European protection order', 'Takes a protection measure in a criminal matter to another Member State.'),
  EPO_ANNEX_II: entry('protection', 'Notice of a breach of protection', 'Tells the issuing State that a measure taken on its protection order was breached.'),
  REG606_FORM_I: entry('protection', 'Certificate of a protection measure, civil matters', 'Lets a protection measure in civil matters be relied on in another Member State.'),
  REG606_FORM_II: entry('protection', 'Certificate of its suspension or withdrawal', 'Tells that a certified protection measure was suspended, limited or withdrawn.'),
};
