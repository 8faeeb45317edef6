import type { RouteNeed } from './need';
import { criminalRecords } from './needs/criminal-records';
import { hearing } from './needs/hearing';
import { information } from './needs/information';
import { interception } from './needs/interception';
import { jointTeam } from './needs/joint-team';
import { otherEvidence } from './needs/other-evidence';
import { preservation } from './needs/preservation';
import { transferOfProceedings } from './needs/proceedings';
import { confiscation, freezing } from './needs/property';
import { protectionCivil, protectionCriminal } from './needs/protection';
import { providerData } from './needs/provider-data';
import { provisionalArrest } from './needs/provisional-arrest';
import { service } from './needs/service';
import { surrender } from './needs/surrender';
import { witness } from './needs/witness';
import type { RouteRule } from './rule';

const rules: Readonly<Record<RouteNeed, readonly RouteRule[]>> = {
  'provider-data': providerData,
  preservation,
  'other-evidence': otherEvidence,
  hearing,
  witness,
  interception,
  surrender,
  'provisional-arrest': provisionalArrest,
  freezing,
  confiscation,
  'protection-order-criminal': protectionCriminal,
  'protection-order-civil': protectionCivil,
  information,
  service,
  'transfer-of-proceedings': transferOfProceedings,
  'joint-team': jointTeam,
  'criminal-records': criminalRecords,
};

/** Every way to meet a need, in the order in which the table of section 13 has them. */
export const rulesFor = (need: RouteNeed): readonly RouteRule[] => rules[need];
