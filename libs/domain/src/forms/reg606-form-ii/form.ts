import type { FormDefinition } from '../definition';
import { officialLanguagesOfTheUnion } from '../codes/languages-of-the-union';
import { optional, required } from '../fields';
import { certificateDate, certificateReference, certifyingAuthority, communicationLanguages, doneAndSigned } from '../sections/civil-protection';
import { applicantRoles, decisionNatures, withdrawalReasons } from './codes';

/** Regulation (EU) No 606/2013, Article 14; Implementing Regulation (EU) No 939/2014, Annex II. */
export const reg606FormIi: FormDefinition = {
  id: 'REG606_FORM_II',
  version: '1',
  title: 'Certificate referred to in Article 14 (suspension, limitation or withdrawal)',
  legalBasis: 'Regulation (EU) No 606/2013, Article 14; Implementing Regulation (EU) No 939/2014, Annex II',
  confidence: 'A',
  publishedIn: officialLanguagesOfTheUnion,
  sources: ['http://data.europa.eu/eli/reg_impl/2014/939/oj'],
  issuingState: null,
  addressedState: null,
  sections: [
    {
      id: '1-3',
      title: 'Certificate and applicant',
      verified: true,
      fields: [
        certificateDate('1'),
        certificateReference('2'),
        required.oneOf(applicantRoles)('applicantRole', '3.1 Applicant', { hint: 'Either person of the measure may ask.' }),
        required.text('applicantName', '3.2 Surname and given names', { hint: 'As in the Article 5 certificate.' }),
        optional.text('applicantIdNumber', '3.3 Identity number'),
        required.date('applicantBirthDate', '3.4 Date of birth', { dateRole: 'past', hint: 'Day, month and year.' }),
        optional.text('applicantBirthPlace', '3.5 Place of birth'),
      ],
    },
    {
      id: '4-5',
      title: 'Authorities',
      verified: true,
      fields: [
        optional.block('Authority')('decidingAuthority', '4. Authority which decided, if different'),
        certifyingAuthority('5'),
        communicationLanguages('5.6.2'),
      ],
    },
    {
      id: '6-7',
      title: 'Decision',
      verified: true,
      fields: [
        required.date('decisionDate', '6.1 Date of the decision', { dateRole: 'decision', hint: 'As on the decision.' }),
        required.text('decisionReference', '6.2 Reference number of the decision', { hint: 'As on the decision.' }),
        required.several(decisionNatures)('decisionNature', '6.3 Nature of the decision', { hint: 'What was suspended, limited or withdrawn.' }),
        required.several(withdrawalReasons)('withdrawalReasons', '6.3.5.1 Circumstances of the withdrawal', {
          when: { has: ['6-7.decisionNature', 'certificate_withdrawn'] },
          hint: 'Why the certificate should not have been issued.',
        }),
        optional.longText('partOnly', '6.4 If only some measures, which'),
        optional.longText('comments', '7. Other comments'),
        ...doneAndSigned,
        required.block('Attachment')('certificateCopy', 'Copy of the Article 5 certificate', {
          hint: 'It accompanies this certificate; name the file.',
        }),
      ],
    },
  ],
};
