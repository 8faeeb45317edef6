import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'nl-eaw-60', instrument: 'nl-surrender-act', kind: 'max', owedBy: 'court',
    must: 'Surrender is decided', startEvent: 'arrested', startsOn: "Arrest; where another State's consent is needed, receipt of that consent",
    amount: { value: 60, unit: 'd' },
    extension: { value: 30, unit: 'd', max: 1, condition: 'After that without limit only with conditional release' }, onLapse: null,
    article: 'Surrender Act Art 22', basis: 'N', confidence: 'A', source: 'NL-OLW',
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'one-day-earlier' }, lawOf: 'NL', pause: null,
    facts: { needed: [], optional: [] }, gate: null,
    linked: ['eaw-17-60'],
  },
  {
    id: 'nl-eaw-custody-20', instrument: 'nl-surrender-act', kind: 'cap', owedBy: 'issuing-authority',
    must: 'The warrant is received while the person is in provisional custody', startEvent: 'taken-into-custody', startsOn: 'Provisional custody',
    amount: { value: 20, unit: 'd' }, extension: null, onLapse: 'must-release',
    article: 'Surrender Act (provisional custody awaiting the warrant)', basis: 'N', confidence: 'A', source: 'NL-OLW',
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'one-day-earlier' }, lawOf: 'NL', pause: null,
    facts: { needed: [], optional: [] }, gate: null,
    doubt: 'The article is one of 19, 35 and 14(3) as listed.',
  },
  {
    id: 'nl-eaw-surrender', instrument: 'nl-surrender-act', kind: 'max', owedBy: 'both',
    must: 'The person is surrendered', startEvent: 'decision-final', startsOn: 'The decision',
    amount: { value: 10, unit: 'd' }, extension: null, onLapse: null,
    article: 'Surrender Act Art 35', basis: 'N', confidence: 'A', source: 'NL-OLW',
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'one-day-earlier' }, lawOf: 'NL',
    pause: { by: ['newDateAgreed'], mode: 'restart' },
    facts: { needed: [], optional: [] }, gate: null,
    linked: ['eaw-23-surrender'],
  },
  {
    id: 'nl-eaw-consent', instrument: 'nl-surrender-act', kind: 'max', owedBy: 'executing-authority',
    must: 'Consent to other offences is decided', startEvent: 'received', startsOn: 'Receipt of the request',
    amount: { value: 30, unit: 'd' }, extension: null, onLapse: null,
    article: 'Surrender Act Art 14(3)', basis: 'N', confidence: 'A', source: 'NL-OLW',
    profile: 'national', roll: 'next-working-day', liberty: false, actBy: { rule: 'earliest-national-reading' }, lawOf: 'NL', pause: null,
    facts: { needed: [], optional: [] }, gate: null,
    linked: ['eaw-27-consent'],
  },
];
