import type { FormDocumentLike } from './document';

/** An invented preservation request with names in four scripts: read by `warmUp` and by the tests. */
export const SPECIMEN: FormDocumentLike = {
  form: 'COE_TCY_PRESERVATION_29_30',
  lang: 'en',
  values: {
    1: { date: '2026-11-12' },
    2: { reference: 'VEL-2026-00417' },
    3: { status: 'new' },
    4: {
      requestedAuthority: {
        name: '24/7 Point of Contact of Tskaldidi', nameNative: '24/7 საკონტაქტო პუნქტი, წყალდიდი', country: 'GE', kind: '24_7_point',
        address: '12 Mziuri Kucha\n0107 Tskaldidi', tel: '+995 32 5550 0247', email: 'duty@tskaldidi.example', languages: ['en', 'ka'],
      },
    },
    5: {
      requestingAuthority: {
        name: 'Олена Ковтун (Olena Kovtun)', organisation: 'Office of the Prosecutor for Computer Crime', jobTitle: 'Prosecutor',
        address: '4 Sudova Street\n01001 Velmara', tel: '+380 44 5550 0163', email: 'office@velmara.example', officeHours: '08:00 to 17:00', timeZone: 'Europe/Kyiv',
      },
      expeditedResponsePreferred: true,
    },
    9: {
      offences: [{
        label: 'Unauthorised access to a computer system', classification: 'Unauthorised interference with the work of computers',
        provisions: [{ instrument: 'Criminal Code (invented)', article: '361(2)', penaltyText: 'Imprisonment of three to eight years.' }, { instrument: 'Convention on Cybercrime', article: '2' }],
        maxPenaltyMonths: 96, committedFrom: '2026-10-03T06:12:41Z', places: ['Velmara', 'Αθήνα'],
      }],
    },
    10: {
      facts: 'Between 3 and 9 October 2026 unknown persons entered the e-mail account of a haulage company in Velmara.\n\nΗ εταιρεία ειδοποίησε την Εισαγγελία Ηλεκτρονικού Εγκλήματος στις 12 Οκτωβρίου.',
      dataOffenceLink: 'The connection records show who used the addresses; one account is in the name of გიორგი ლომიძე (Giorgi Lomidze).',
    },
    11: {
      selectors: [
        { kind: 'ipv4', value: '203.0.113.24', sourcePort: 51234, from: '2026-10-03T06:12:41', to: '2026-10-03T06:58:07', timeZone: 'UTC' },
        { kind: 'ipv6', value: '2001:db8:4f:17::9a2', from: '2026-10-09T21:03:30Z', to: '2026-10-09T23:40:12Z' },
        { kind: 'email', value: 'accounts@haulage.example', service: 'Mtredi Mail', note: 'The account of the victim; please do not lock it.' },
      ],
      categories: ['subscriber.identity', 'traffic.internet.routing', 'content.mailbox'],
      period: { from: '2026-10-01', to: '2026-10-12', timeZone: 'Europe/Kyiv' },
    },
    12: { serviceProvider: { legalName: 'Mtredi Cloud LLC', country: 'GE', serviceNames: ['Mtredi Mail', 'Mtredi Drive'] } },
    13: { necessity: 'Connection records are kept for sixty days.', urgency: 'urgent', urgencyReason: 'Twenty days remain before the first records are deleted.' },
    14: { mlaIntention: true, mlaExpectedDate: '2026-12-10' },
    15: { art30Requested: false },
    16: { confidential: true, doNotNotifyUser: true, confidentialityReason: 'The suspects could delete data held elsewhere.' },
    17: {
      attachments: [{ title: 'Order of the City Court of Velmara', kind: 'order', lang: 'uk', pages: 3, certified: true }],
      signature: { name: 'Олена Ковтун (Olena Kovtun)', post: 'Prosecutor', date: '2026-11-12', place: 'Velmara', method: 'handwritten', stamp: true },
    },
  },
};
