export const kinds = {
  device: 'Device',
  storage_medium: 'Storage medium',
  forensic_image: 'Forensic image',
  logical_extract: 'Logical extract',
  provider_production: 'Production of a provider',
  network_capture: 'Network capture',
  screenshot: 'Screenshot',
  document: 'Document',
  other: 'Other',
} as const;

export const eventKinds = {
  collected: 'Collected',
  received: 'Received',
  released: 'Released',
  accessed: 'Accessed',
  copied: 'Copied',
  analysed: 'Analysed',
  stored: 'Stored',
  transmitted: 'Transmitted',
  returned: 'Returned',
  destroyed: 'Destroyed',
  verified: 'Verified',
} as const;

export const disposals = {
  retained: 'Retained',
  returned: 'Returned',
  destroyed: 'Destroyed',
  transferred: 'Transferred',
} as const;
