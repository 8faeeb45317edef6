import type { FormText } from '../form-text';
import { always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Custody record',
  basis: 'Record of the custody of one item of evidence, after the guidance of ISO/IEC 27037 and the sample form of the NIST',
  labels: {
    'C.witnesses': 'Witness',
    'B.sizeBytes': 'Size in bytes',
  },
  statements: {},
  reasons: {
    'B.hashes': 'the item is a thing, not data',
    'D.releasedBy': 'nothing was released',
    'D.receivedBy': 'nothing was received',
    'D.transport': 'nothing was sent',
    'D.hashCheck': 'nothing was received or verified',
    'E.disposalAuthority': 'the item has not been disposed of',
    'E.disposalWitness': 'the item was not destroyed',
  },
  handling: always('Confidential. Evidence.'),
};
