import { channel, kind, made, recorded } from '../build';

/** Regulation (EU) 2023/2844 on the digitalisation of judicial co-operation. No time limits are recorded. */
export const euDigitalJustice20232844 = recorded({
  id: 'eu-digital-justice-2023-2844',
  title: 'Regulation on the digitalisation of judicial co-operation',
  citation: 'Regulation (EU) 2023/2844',
  family: 'european-union',
  made: made(null, '2023'),
  parties: { model: 'member-states', except: [], text: 'Member States; who takes part is not recorded.' },
  requests: [kind('electronic-channel')],
  channels: [channel('decentralised-it-system', null, 'Act by act, as implementing acts phase it in')],
  confidence: 'C',
  sources: [],
  notes: ['An electronic channel for most acts of judicial co-operation, phased in by implementing acts; no basis for a request by itself.'],
});
