import type { measures } from './measures';

export type Measure = keyof typeof measures;

/** Extra answers that a requested authority always asks for, by measure. */
export interface MeasureModule {
  /** Without these the module is incomplete. */
  readonly required: Readonly<Record<string, string>>;
  readonly optional: Readonly<Record<string, string>>;
}

/** Selectors, data categories, places and questions stand in their own fields of the letter. */
export const measureModules: Readonly<Record<Measure, MeasureModule>> = {
  take_evidence: {
    required: { person: 'Person' },
    optional: { meansToFind: 'Means to find the person', role: 'Role', rightsAndWarnings: 'Rights and warnings', oath: 'Oath', recordForm: 'Form of the record', officialsPresent: 'Presence of officials' },
  },
  service: {
    required: { document: 'Document', addressee: 'Addressee' },
    optional: { address: 'Address', latestDate: 'Latest useful date', method: 'Method', noPenaltyClause: 'No-penalty clause', translation: 'Translation' },
  },
  search_seizure: {
    required: { items: 'Items', grounds: 'Grounds' },
    optional: { place: 'Place', occupier: 'Occupier', offenceLink: 'Link to the offence', domesticOrder: 'Order under domestic law', privilege: 'Handling of privileged material' },
  },
  examine: {
    required: { object: 'Object', examination: 'Examination' },
    optional: { expert: 'Expert', sampling: 'Sampling', photographs: 'Photographs' },
  },
  information: {
    required: { holder: 'Holder', description: 'Description' },
    optional: { formOfProof: 'Form of proof' },
  },
  documents: {
    required: { holder: 'Holder', description: 'Description', period: 'Period' },
    optional: { fileNumbers: 'File or account numbers', certification: 'Certification wanted' },
  },
  trace_proceeds: {
    required: { known: 'What is known', offenceLink: 'Link to the offence' },
    optional: { value: 'Value' },
  },
  freeze: {
    required: { asset: 'Asset', offenceLink: 'Link to the offence', order: 'Order' },
    optional: { location: 'Location', amount: 'Amount', dissipationRisk: 'Risk of dissipation', duration: 'Duration', thirdParties: 'Rights of third parties', management: 'Management of the assets' },
  },
  confiscate: {
    required: { asset: 'Asset', order: 'Order' },
    optional: { value: 'Value', enforceability: 'Statement of enforceability', thirdParties: 'Rights of third parties', management: 'Management of the assets' },
  },
  return_assets: {
    required: { legitimateOwner: 'Legitimate owner', order: 'Order' },
    optional: { costs: 'Costs' },
  },
  voluntary_appearance: {
    required: { person: 'Person', purpose: 'Purpose' },
    optional: { safeConduct: 'Safe conduct', costs: 'Costs', dates: 'Dates' },
  },
  transfer_detained: {
    required: { person: 'Person', purpose: 'Purpose', consent: 'Consent', dates: 'Dates' },
    optional: { legalStatus: 'Legal status', custodyGuarantee: 'Guarantee of custody', returnOfPerson: 'Return of the person', timeCounted: 'Time counted as served' },
  },
  video_hearing: {
    required: { person: 'Person', role: 'Role', reason: 'Reason', conductingAuthority: 'Authority that conducts the hearing' },
    optional: { accusedConsent: 'Consent of the accused', technicalData: 'Technical data', interpreter: 'Interpreter', timeZonePlan: 'Plan across time zones', protection: 'Protection' },
  },
  telephone_hearing: {
    required: { person: 'Person', role: 'Role', reason: 'Reason', conductingAuthority: 'Authority that conducts the hearing', consent: 'Consent' },
    optional: { technicalData: 'Technical data', interpreter: 'Interpreter', timeZonePlan: 'Plan across time zones', protection: 'Protection' },
  },
  identify_subscriber: {
    required: {},
    optional: { remarks: 'Remarks' },
  },
  preserve_data: {
    required: { period: 'Period', necessity: 'Necessity', followUp: 'Follow-up that will come' },
    optional: { custodian: 'Custodian', confidentiality: 'Confidentiality' },
  },
  disclose_traffic_path: {
    required: { providerChain: 'Chain of providers' },
    optional: { purpose: 'Purpose' },
  },
  stored_data: {
    required: { provider: 'Provider', period: 'Period', legalStandard: 'Facts that meet the legal standard' },
    optional: { preservationReference: 'Reference of the preservation', certificate: 'Certificate' },
  },
  realtime_traffic: {
    required: { duration: 'Duration', order: 'Order', relevance: 'Relevance' },
    optional: { delivery: 'Method of delivery', domesticAvailability: 'Available in a similar domestic case' },
  },
  intercept_content: {
    required: { duration: 'Duration', order: 'Order', relevance: 'Relevance' },
    optional: { delivery: 'Method of delivery', domesticAvailability: 'Available in a similar domestic case' },
  },
  bank_information: {
    required: { accountOrCustomer: 'Account or customer', period: 'Period', relevance: 'Relevance' },
    optional: { reasonsBankHolds: 'Why the bank is believed to hold it' },
  },
  covert_investigation: {
    required: { purpose: 'Purpose', participants: 'Participants', duration: 'Duration' },
    optional: { arrangement: 'Arrangement', officersStatus: 'Legal status of the officers', operationalContact: 'Operational contact', dataProtection: 'Terms on data protection' },
  },
  controlled_delivery: {
    required: { purpose: 'Purpose', participants: 'Participants', duration: 'Duration' },
    optional: { route: 'Route', contacts: 'Contacts', dataProtection: 'Terms on data protection' },
  },
  jit: {
    required: { purpose: 'Purpose', participants: 'Participants', duration: 'Duration' },
    optional: { leader: 'Leader', operationalContact: 'Operational contact', dataProtection: 'Terms on data protection' },
  },
  transfer_proceedings: {
    required: { reasons: 'Reasons', fileList: 'List of the file', victimsPosition: "Victims' position" },
    optional: { evidence: 'Evidence', limitation: 'Limitation period', languages: 'Languages' },
  },
  spontaneous: {
    required: { conditionsOfUse: 'Conditions of use' },
    optional: {},
  },
  protective_order: {
    required: { order: 'Order', restrictions: 'Restrictions' },
    optional: { protectedPerson: 'Protected person', personCausingDanger: 'Person causing danger', duration: 'Duration' },
  },
  other: {
    required: { legalBasis: 'Legal basis in the requested State', description: 'Description' },
    optional: {},
  },
};
