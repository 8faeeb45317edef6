import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { optional, required } from '../fields';
import { eEvidenceForm } from '../sections/e-evidence';
import { addressee, issuer, order } from '../sections/preservation-order';

/** Regulation (EU) 2023/1543, Article 11(1) and Annex VI. */
export const epocAnnexVi: FormDefinition = {
  id: 'EPOC_ANNEX_VI',
  version: '1',
  title: 'Extension of the preservation of electronic evidence',
  legalBasis: 'Regulation (EU) 2023/1543, Article 11(1) and Annex VI',
  ...eEvidenceForm,
  datesInOrder: [
    ['C/prIssuedOn', 'C/prTransmittedOn'],
    ['C/prTransmittedOn', 'D/signature/date'],
  ],
  sections: [
    {
      id: 'A',
      title: 'Issuing authority of the EPOC-PR',
      verified: true,
      fields: [
        ...issuer,
        required.text('issuingFileNumber', 'File number of the issuing authority', { hint: 'As in the preservation order.' }),
        optional.block('ContactPoint')('contact', 'Contact point, if different'),
      ],
    },
    addressee,
    {
      id: 'C',
      title: 'Prior EPOC-PR',
      verified: true,
      fields: [
        ...order({
          transmittedOn: 'The day on which it was sent: the 60 days run from its receipt.',
          fileNumber: 'By it the addressee finds the data.',
        }),
        required.text('prTransmittedTo', 'EPOC-PR transmitted to', { hint: 'Who received it.' }),
      ],
    },
    {
      id: 'D',
      title: 'Extension',
      verified: true,
      fields: [
        signature('Name, date, signature; printed text extends by exactly 30 days'),
      ],
    },
  ],
};
