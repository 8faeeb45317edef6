import type { FormText } from '../form-text';
import { PERSONAL, always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Request for extradition',
  basis: 'European Convention on Extradition (ETS No. 24), Article 12, or the treaty named in section A',
  labels: {
    'C.offences': 'Offence',
    'C.lawText': 'Enactment',
    'E.speciality': 'Rule of speciality',
    'E.assurances': 'Assurance',
    'F.contact': 'Contact for the case and the handover',
  },
  statements: {
    'E.speciality': 'The person will not be proceeded against, sentenced, detained or re-extradited for any other offence committed before the surrender, save as the treaty allows',
  },
  reasons: {
    'D.warrant': 'the request rests on a conviction',
    'D.judgment': 'the person has not been sentenced',
    'D.convictionDocument': 'it is for persons convicted but not yet sentenced',
    'D.retrialStatement': 'the person was not convicted in absence',
  },
  handling: always(PERSONAL),
};
