import type { FormDefinition } from '../definition';
import { eEvidenceForm } from '../sections/e-evidence';
import { addressee, authorities, boxesOfData, identification, issuingAuthority, proceedings, validatingAuthority } from '../sections/e-evidence-order';

/** Regulation (EU) 2023/1543, Articles 4, 6 and 9 and Annex II. */
export const epocPrAnnexIi: FormDefinition = {
  id: 'EPOC_PR_ANNEX_II',
  version: '1',
  title: 'European Preservation Order Certificate',
  legalBasis: 'Regulation (EU) 2023/1543, Articles 4, 6 and 9 and Annex II',
  ...eEvidenceForm,
  sections: [
    authorities({ issuer: 'F', validator: 'G', quotedBy: 'Extension and confirmation quote it.' }),
    addressee,
    {
      id: 'C',
      title: 'Identification of the data to be preserved',
      verified: true,
      fields: identification('Who the user is, or what identifies the service; an IP address needs exact time and zone.'),
    },
    {
      id: 'D',
      title: 'Electronic evidence to be preserved',
      verified: true,
      fields: boxesOfData('D', 'C', {
        label: 'Data to be preserved',
        hint: 'What the request for production will ask for.',
        ipDetail: '(b) Specify, strictly necessary for identification',
      }),
    },
    {
      id: 'E',
      title: 'Underlying conditions',
      verified: true,
      fields: proceedings('Any offence; for a sentence the one for which it was imposed.'),
    },
    issuingAuthority('F', {
      type: 'Article 4(3): a prosecutor may issue it for every category.',
      noPriorValidation: 'Article 4(5): validation within 48 hours.',
    }),
    validatingAuthority('G', 'A judge, court, investigating judge or prosecutor.'),
  ],
};
