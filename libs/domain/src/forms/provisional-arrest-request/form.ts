import type { FormDefinition } from '../definition';
import { documentDate, ownReference, signature } from '../approval-fields';
import { optional, required } from '../fields';

/** European Convention on Extradition (ETS 24), Article 16; UN Model Treaty, Article 9. */
export const provisionalArrestRequest: FormDefinition = {
  id: 'PROVISIONAL_ARREST_REQUEST',
  version: '1',
  title: 'Request for provisional arrest',
  legalBasis: 'European Convention on Extradition (ETS 24), Article 16; UN Model Treaty, Article 9',
  confidence: 'B',
  publishedIn: ['en'],
  sources: ['https://rm.coe.int/1680064587', 'https://www.justice.gov/archives/usam/criminal-resource-manual-604-form-request-provisional-arrest'],
  issuingState: { pointer: 'A/requestingAuthority/country' },
  addressedState: { pointer: 'A/requestedState' },
  sections: [
    {
      id: 'A',
      title: 'Parties',
      verified: true,
      fields: [
        required.block('Authority')('requestingAuthority', 'Requesting authority, responsible prosecutor', {
          hint: 'Who asks, and who answers for it.',
        }),
        optional.block('ContactPoint')('caseAgent', 'Case agent, agency, telephone'),
        required.country('requestedState', 'Requested State', { hint: 'Where the person is believed to be.' }),
        ownReference('reference', 'Reference, case caption'),
        documentDate('date', 'Date'),
      ],
    },
    {
      id: 'B',
      title: 'Person',
      verified: true,
      fields: [
        required.block('NaturalPerson')('person', 'Person', {
          hint: 'Name, birth, citizenship, passport and identifying features, as far as possible.',
        }),
        required.longText('location', 'Whereabouts', { hint: 'Address, telephone, associates, and who there knows where the person is.' }),
        required.longText('urgencyReason', 'Why urgent: risk of flight', { hint: 'Article 16(1): only in case of urgency.' }),
      ],
    },
    {
      id: 'C',
      title: 'Case',
      verified: true,
      fields: [
        required.blocks('Offence')('offences', 'Offence for which extradition will be requested', {
          hint: 'Article 16(2): which, when and where committed.',
        }),
        required.longText('facts', 'Facts', { hint: 'A narrative with dates and places that shows probable cause.' }),
        required.longText('documentExists', 'Warrant or judgment', {
          hint: 'Article 16(2): court, number, judge and date of the document that exists.',
        }),
        required.text('penalty', 'Penalty that may be or was imposed, time left', { hint: 'Maximum, or sentence and rest.' }),
      ],
    },
    {
      id: 'D',
      title: 'Undertaking',
      verified: true,
      fields: [
        required.bool('extraditionFollows', 'A request for extradition will be sent', {
          mustBeTrue: true,
          hint: 'Article 16(2): without this statement nobody is arrested.',
        }),
        required.date('documentsDue', 'Date by which the documents arrive', {
          dateRole: 'future',
          hint: 'ECE: 18 days, at most 40; Model Treaty 40; many bilateral treaties 60.',
        }),
        optional.text('costsApproved', 'Approval of expenses'),
        signature("Signature, prosecutor's certification"),
      ],
    },
  ],
};
