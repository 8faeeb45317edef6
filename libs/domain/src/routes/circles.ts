import { euMemberStates } from '../instruments/eu-member-states';

/**
 * For which States a text was made. This is no record of participation: it only tells which treaties are worth a look
 * where nothing is recorded for a State. `closed`: only who is recorded counts.
 */
export type Circle = 'closed' | 'world' | 'european-union' | 'union-and-uk' | 'union-and-us' | 'union-iceland-norway' | 'council-of-europe' | 'commonwealth' | 'african-union' | 'ecowas' | 'arab-league' | 'asean' | 'americas' | 'sadc';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const members: Readonly<Record<Exclude<Circle, 'closed' | 'world'>, ReadonlySet<string>>> = {
  'european-union': new Set(euMemberStates),
  'union-and-uk': new Set([...euMemberStates, 'GB']),
  'union-and-us': new Set([...euMemberStates, 'US']),
  'union-iceland-norway': new Set([...euMemberStates, 'IS', 'NO']),
  // Russia left the organisation in 2022 and not its treaties.
  'council-of-europe': words('AL AD AM AT AZ BE BA BG HR CY CZ DK EE FI FR GE DE GR HU IS IE IT LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH TR UA GB'),
  commonwealth: words('AG AU BS BB BD BZ BW BN CA CM CY DM FJ GA GD GH GM GB GY IN JM KE KI KN LC LK LS MT MU MV MW MY MZ NA NG NR NZ PG PK RW SB SC SG SL SZ TG TO TT TV TZ UG VC VU WS ZA ZM'),
  'african-union': words('DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW EH'),
  ecowas: words('BJ CV CI GM GH GN GW LR NG SN SL TG BF ML NE'),
  'arab-league': words('DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE'),
  asean: words('BN KH ID LA MY MM PH SG TH VN TL'),
  americas: words('AG AR BS BB BZ BO BR CA CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT US UY VE'),
  sadc: words('AO BW KM CD SZ LS MG MW MU MZ NA SC ZA TZ ZM ZW'),
};

/** Whether the text was made for the State too. */
export function inCircle(circle: Circle, state: string): boolean {
  if (circle === 'closed') return false;
  return circle === 'world' || members[circle].has(state);
}
