import { day, kind, made, recorded, status } from '../build';
import { letters } from '../forms-of-practice';

/** Regulation (EU) 2024/3011 on the transfer of proceedings in criminal matters. */
export const euTransferProceedings20243011 = recorded({
  id: 'eu-transfer-proceedings-2024-3011',
  title: 'Regulation on the transfer of proceedings in criminal matters',
  citation: 'Regulation (EU) 2024/3011',
  family: 'european-union',
  made: made(null, '2024'),
  appliesFrom: day('2027-02-01'),
  status: status('applies-from', 'In force; applies from 1 February 2027.', 'Refused for earlier dates.'),
  parties: { model: 'member-states', except: ['DK'], text: 'All Member States except Denmark.' },
  requests: [kind('transfer-of-proceedings', '8')],
  forms: [...letters],
  confidence: 'A',
  sources: ['3011'],
});
