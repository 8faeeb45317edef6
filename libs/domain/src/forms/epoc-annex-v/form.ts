import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { optional, required } from '../fields';
import { eEvidenceForm } from '../sections/e-evidence';
import { addressee, issuer, order } from '../sections/preservation-order';

const requestKinds = {
  epoc: 'European Production Order',
  eio: 'European Investigation Order',
  mla: 'Request for mutual legal assistance',
};

/** Regulation (EU) 2023/1543, Article 11(2) and Annex V. */
export const epocAnnexV: FormDefinition = {
  id: 'EPOC_ANNEX_V',
  version: '1',
  title: 'Confirmation that a request for production was issued',
  legalBasis: 'Regulation (EU) 2023/1543, Article 11(2) and Annex V',
  ...eEvidenceForm,
  datesInOrder: [
    ['C/prIssuedOn', 'C/prTransmittedOn'],
    ['C/prTransmittedOn', 'C/extensionDate'],
    ['C/extensionDate', 'D/signature/date'],
    ['D/requestIssuedOn', 'D/requestTransmittedOn'],
    ['D/requestTransmittedOn', 'D/signature/date'],
  ],
  sections: [
    {
      id: 'A',
      title: 'Issuing authority of the EPOC-PR',
      verified: true,
      fields: [
        ...issuer,
        optional.block('ContactPoint')('contact', 'Contact point, if different from the EPOC-PR'),
      ],
    },
    addressee,
    {
      id: 'C',
      title: 'The EPOC-PR',
      verified: true,
      fields: [
        ...order({
          transmittedOn: 'The day on which it was sent.',
          fileNumber: 'By it the addressee finds the data: this form names no identifiers.',
        }),
        required.bool('extended', 'Extended by 30 days', { hint: 'Yes or no.' }),
        required.text('extensionAuthority', 'Extended by: authority, file number', {
          when: { is: ['C.extended', true] },
          hint: 'Who extended it, under which number.',
        }),
        required.date('extensionDate', 'Extended on', { when: { is: ['C.extended', true] }, dateRole: 'past', hint: 'The date of the extension.' }),
      ],
    },
    {
      id: 'D',
      title: 'Confirmation',
      verified: true,
      fields: [
        required.oneOf(requestKinds)('requestKind', 'Request for production', { hint: 'Which request was issued.' }),
        required.text('requestAuthority', 'Issued by', { hint: 'The authority that issued the request.' }),
        required.date('requestIssuedOn', 'Issued on', { dateRole: 'past', hint: 'The date of the request.' }),
        required.date('requestTransmittedOn', 'Transmitted on', { dateRole: 'transmission', hint: 'The day on which it was sent.' }),
        required.text('requestFileNumber', 'File number of the request', { hint: 'The number of the issuing authority.' }),
        required.text('requestTransmittedTo', 'Transmitted to, and file number given there', {
          hint: 'The addressee, or the State and authority, with its number if known.',
        }),
        signature('Name, date, signature'),
      ],
    },
  ],
};
