import type { LimitRow } from '../limit';

export const limits: readonly LimitRow[] = [
  {
    id: 'eso-12-recognise', aliases: ['eu-supervision-2009-829'], instrument: 'eu-supervision-2009-829', kind: 'max', owedBy: 'executing-authority',
    must: 'The supervision order is recognised', startEvent: 'received', startsOn: 'Receipt',
    amount: { value: 20, unit: 'wd' },
    extension: { value: 20, unit: 'wd', max: 1, condition: 'A legal remedy was lodged' }, onLapse: null,
    article: '12', basis: 'N', confidence: 'B', source: 'IE-ESO',
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'earliest-national-reading' }, pause: null,
    facts: { needed: [], optional: [] }, gate: null,
    doubt: "Read through Irish law. Counting is national law; where the State's rule is not recorded both the end without and with the day of the event are defensible.",
  },
  {
    id: 'ie-eso-completed', instrument: 'eu-supervision-2009-829', kind: 'max', owedBy: 'executing-authority',
    must: 'The supervision order is recognised once its certificate was completed (Ireland)', startEvent: 'complete',
    startsOn: 'Receipt of the completed certificate',
    amount: { value: 20, unit: 'wd' }, extension: null, onLapse: null,
    article: '12', basis: 'N', confidence: 'B', source: 'IE-ESO',
    profile: 'national', roll: 'none', liberty: false, actBy: { rule: 'earliest-national-reading' }, lawOf: 'IE', pause: null,
    facts: { needed: [], optional: [] }, gate: null,
    doubt: 'Whether the further 20 working days run from the completed certificate or from the end of the first 20 is to be read in the Act.',
  },
];
