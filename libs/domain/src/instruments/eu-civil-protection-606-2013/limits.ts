import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'r606-4-cap', instrument: 'eu-civil-protection-606-2013', kind: 'cap', owedBy: 'person',
    must: 'The measure has effect abroad, even if it lasts longer at home', startEvent: 'certificate-issued',
    startsOn: 'Date of issue of the certificate',
    amount: { value: 12, unit: 'mo' },
    extension: { value: null, unit: null, max: 0, condition: 'A new certificate is no simple extension: apply anew' }, onLapse: 'effect-ends',
    article: '4(4)', basis: 'S', confidence: 'A', source: '606',
    profile: 'eu-1182', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null,
    facts: { needed: [], optional: ['issuingState'] }, gate: { appliesFrom: '2015-01-11', dateFact: 'start', notBound: ['DK'] },
    renewalReminder: true,
  },
  {
    id: 'r606-8-tell', instrument: 'eu-civil-protection-606-2013', kind: 'soft', owedBy: 'issuing-authority',
    must: 'The certificate is notified to the person causing the risk, as the law of origin says', startEvent: 'certificate-issued',
    startsOn: 'Issue',
    amount: null, extension: null, onLapse: null,
    article: '8', basis: 'S', confidence: 'A', source: '606',
    profile: 'eu-1182', roll: 'none', liberty: false, actBy: { rule: 'same' }, pause: null, facts: { needed: [], optional: [] },
    gate: { appliesFrom: '2015-01-11', dateFact: 'start', notBound: ['DK'] },
    doubt: 'Without undue delay where the person is abroad; that part was not re-read.',
  },
];
