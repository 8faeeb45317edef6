import type { RouteRule } from '../rule';
import { central, judicial, judicialOfState, uncacSubject, untocSubject } from './words';

const ready = ['State of the proceedings, and the case file or a copy', 'Why the other State is better placed', 'Position of the suspect and of the victims'];
const later = { instrument: 'eu-transfer-proceedings-2024-3011', text: 'From 1 February 2027 Regulation (EU) 2024/3011 takes its place between the States that it binds.' };

export const transferOfProceedings: readonly RouteRule[] = [
  {
    id: 'transfer-of-proceedings/3011', instrument: 'eu-transfer-proceedings-2024-3011', articles: 'Arts 5, 8, 13', kind: 'Request for the transfer of criminal proceedings', tier: 1, why: 'First choice between Member States without Denmark, from 1 February 2027.', signs: judicial, forms: [], limits: ['tcp-8-ack', 'tcp-13-decide'], ready: [...ready, 'Certificate of the Regulation, translated'], scope: { stages: ['investigation', 'trial'] },
  },
  {
    id: 'transfer-of-proceedings/2009-948', instrument: 'eu-jurisdiction-conflicts-2009-948', articles: 'FD 2009/948/JHA Arts 5 to 11', kind: 'Contact and consultation on parallel proceedings', tier: 3, why: 'Between Member States, where both conduct proceedings on the same facts: consult on one place.', signs: judicial, forms: [], limits: ['jurisdiction-answer'], ready, doubts: ['It leads to consultation, not to a transfer.'], scope: { stages: ['investigation', 'trial'] },
  },
  {
    id: 'transfer-of-proceedings/ets-30', instrument: 'coe-mla-30', articles: 'Art. 21', kind: 'Laying of information with a view to proceedings', tier: 2, why: 'Between Parties of ETS 30: the other State is asked to start proceedings.', signs: judicialOfState, channel: 'Ministry of justice to ministry of justice (Art. 21)', forms: ['MLA_REQUEST'], limits: [], ready,
    yieldsTo: [{ ...later, exceptional: true }], doubts: ['A convention on the transfer of proceedings (ETS 73) may bind both; it is not in the table: check.'], scope: { stages: ['investigation', 'trial'] },
  },
  { id: 'transfer-of-proceedings/untoc', instrument: 'un-untoc-2000', articles: 'Art. 21', kind: 'Request for the transfer of proceedings', tier: 4, why: 'World-wide basis, for the offences that it covers.', signs: central, forms: ['MLA_REQUEST'], limits: [], ready, scope: { subject: untocSubject, stages: ['investigation', 'trial'] } },
  { id: 'transfer-of-proceedings/uncac', instrument: 'un-uncac-2003', articles: 'Art. 47', kind: 'Request for the transfer of proceedings', tier: 4, why: 'World-wide basis, for the offences that it covers.', signs: central, forms: ['MLA_REQUEST'], limits: [], ready, scope: { subject: uncacSubject, stages: ['investigation', 'trial'] } },
  { id: 'transfer-of-proceedings/un-cybercrime', instrument: 'un-cybercrime-2024', articles: 'Art. 39', kind: 'Request for the transfer of proceedings', tier: 4, why: 'Once in force between the two.', signs: central, forms: ['MLA_REQUEST'], limits: [], ready },
  {
    id: 'transfer-of-proceedings/national', instrument: null, title: 'By agreement under national law', articles: 'National law of both States', kind: 'Request to take over proceedings', tier: 5, why: 'Last resort: the law of both States and their agreement decide.', signs: central, channel: 'Central authorities, or diplomatic', forms: ['MLA_REQUEST'], limits: [], ready,
  },
];
