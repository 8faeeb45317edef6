export const urgencyGrounds = {
  evidence_concealed_or_destroyed: 'Evidence may be concealed or destroyed',
  imminent_trial: 'Imminent trial date',
  other: 'Other',
} as const;

export const measures = {
  evidence_already_held: 'Evidence already in the possession of the executing authority',
  police_judicial_databases: 'Information in police or judicial databases',
  hearing: 'Hearing',
  identify_subscriber: 'Identification of a subscriber or IP address',
  transfer_to_issuing: 'Temporary transfer of a person in custody to the issuing State',
  transfer_to_executing: 'Temporary transfer of a person in custody to the executing State',
  video_hearing: 'Hearing by video conference',
  telephone_hearing: 'Hearing by telephone conference',
  bank_accounts: 'Information on bank and other financial accounts',
  bank_transactions: 'Information on banking and other financial transactions',
  realtime_gathering: 'Gathering of evidence in real time',
  covert_investigation: 'Covert investigation',
  interception: 'Interception of telecommunications',
  provisional_measure: 'Provisional measure',
} as const;

export const heard = {
  witness: 'Witness',
  expert: 'Expert',
  suspect_or_accused: 'Suspected or accused person',
  victim: 'Victim',
  third_party: 'Third party',
} as const;

export const heardByVideo = {
  witness: 'Witness',
  expert: 'Expert',
  suspect_or_accused: 'Suspected or accused person',
} as const;

export const heardByTelephone = {
  witness: 'Witness',
  expert: 'Expert',
} as const;

export const realtimeKinds = {
  bank_monitoring: 'Monitoring of banking or other financial operations',
  controlled_delivery: 'Controlled delivery',
  other: 'Other',
} as const;

export const proceedings = {
  a_criminal: '(a) Criminal proceedings',
  b_administrative: '(b) Proceedings of administrative authorities',
  c_judicial_infringement: '(c) Proceedings of judicial authorities on infringements',
  d_legal_person: '(d) In connection with (a) to (c), liability of a legal person',
} as const;

export const consentsToIssuing = {
  given: 'Given',
  not_given: 'Not given',
  consent_to_be_sought: 'To be sought by the executing authority',
} as const;

export const consentsToExecuting = {
  given: 'Given',
  not_given: 'Not given',
} as const;

export const custodies = {
  transfer_to_issuing: 'Transferred to the issuing State',
  keep_in_executing: 'Kept in the executing State',
} as const;

export const methods = {
  immediate_transmission: 'Immediate transmission',
  record_then_transmit: 'Recording and later transmission',
} as const;

export const extras = {
  transcription: 'Transcription',
  decoding: 'Decoding',
  decryption: 'Decryption',
} as const;

export const issuerTypes = {
  judicial: 'Judicial authority',
  other_competent: 'Other competent authority',
} as const;

export const validatorTypes = {
  judge_or_court: 'Judge or court',
  investigating_judge: 'Investigating judge',
  public_prosecutor: 'Public prosecutor',
} as const;

export const mainContacts = {
  issuing: 'Issuing authority',
  validating: 'Validating authority',
} as const;
