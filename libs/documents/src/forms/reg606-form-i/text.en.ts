import type { FormText } from '../form-text';
import { notOfficialEn } from '../not-official.en';
import { always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Certificate referred to in Article 5',
  basis: 'Regulation (EU) No 606/2013 on mutual recognition of protection measures in civil matters; Implementing Regulation (EU) No 939/2014, Annex I',
  notice: notOfficialEn('Form I in Annex I of Implementing Regulation (EU) No 939/2014'),
  printed: {
    '14-15': {
      label: '14. Rectification, withdrawal, refusal',
      text: 'On request, the authority which issued this certificate rectifies it where a clerical error makes it differ from the protection measure, and withdraws it where it was clearly wrongly granted (Article 9). On application of the person causing the risk, recognition of the protection measure, and where applicable its enforcement, is refused by a court of the Member State addressed where it is manifestly contrary to public policy there, or irreconcilable with a judgment given or recognised there (Article 13).',
    },
  },
  labels: {
    '8.protectedNotificationAddress': '8.5 Postal address for notification, which may be disclosed to the person causing the risk',
    '10.places': '10.1.1 Place',
  },
  statements: {},
  reasons: {
    '10.places': 'no place is named that must not be entered',
    '10.contactScope': 'contact is neither banned nor regulated',
    '10.contactForms': 'no form of contact is allowed',
    '10.contactCircumstances': 'contact is not allowed in any circumstances',
    '10.contactOther': 'no box “other” is chosen',
    '10.distanceMetres': 'no distance has to be kept',
    '11-12.durationPlaces': 'no place is named that must not be entered',
    '11-12.durationContact': 'contact is neither banned nor regulated',
    '11-12.durationApproach': 'no distance has to be kept',
    '13.servedInTime': 'the measure was not ordered in default of appearance',
    '13.rightToChallenge': 'the measure was not ordered ex parte',
  },
  handling: always('Personal data of a protected person (Article 8 of the Regulation).'),
};
