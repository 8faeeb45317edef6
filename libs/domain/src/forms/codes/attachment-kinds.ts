export const attachmentKinds = {
  order: 'Order',
  warrant: 'Warrant',
  judgment: 'Judgment',
  statute_text: 'Text of the law',
  translation: 'Translation',
  certificate: 'Certificate',
  photo: 'Photograph',
  fingerprints: 'Fingerprints',
  custody_record: 'Chain-of-custody record',
  evidence: 'Evidence',
  other: 'Other',
} as const;
