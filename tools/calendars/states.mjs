// node tools/calendars/states.mjs: writes libs/packs/states.json, the States by ISO 3166-1 code with English name and zones.
// Names and zones come from the ICU of Node: run it with the Node of the images, and read the difference.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../launch/paths.mjs';

const ISO_3166_1 = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH
CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN
GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI
LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM
PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD
TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`.trim().split(/\s+/);

// In use, though not assigned by ISO.
const USER_ASSIGNED = ['XK'];
const ZONES_NOT_LISTED = { XK: ['Europe/Belgrade'] };
/** The zone of the seat of government, where the list of zones does not begin with it. */
const CAPITAL = {
  AR: 'America/Argentina/Buenos_Aires', AU: 'Australia/Sydney', BR: 'America/Sao_Paulo', CA: 'America/Toronto', CD: 'Africa/Kinshasa',
  CL: 'America/Santiago', CN: 'Asia/Shanghai', CY: 'Asia/Nicosia', DE: 'Europe/Berlin', EC: 'America/Guayaquil', ES: 'Europe/Madrid',
  FM: 'Pacific/Pohnpei', GL: 'America/Nuuk', ID: 'Asia/Jakarta', KZ: 'Asia/Almaty', MN: 'Asia/Ulaanbaatar', MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur', NZ: 'Pacific/Auckland', PG: 'Pacific/Port_Moresby', PS: 'Asia/Hebron', PT: 'Europe/Lisbon', RU: 'Europe/Moscow',
  UA: 'Europe/Kyiv', US: 'America/New_York', UZ: 'Asia/Tashkent',
};

/** ICU keeps names of zones that have since been given another. */
const RENAMED = {
  'Africa/Asmera': 'Africa/Asmara', 'America/Buenos_Aires': 'America/Argentina/Buenos_Aires', 'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan', 'America/Cordoba': 'America/Argentina/Cordoba', 'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis', 'America/Jujuy': 'America/Argentina/Jujuy', 'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza', 'Asia/Calcutta': 'Asia/Kolkata', 'Asia/Katmandu': 'Asia/Kathmandu', 'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh', 'Atlantic/Faeroe': 'Atlantic/Faroe', 'Europe/Kiev': 'Europe/Kyiv', 'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei', 'Pacific/Truk': 'Pacific/Chuuk',
};

const nameOf = new Intl.DisplayNames(['en'], { type: 'region' });

function zonesOf(code) {
  const locale = new Intl.Locale(`und-${code}`);
  const listed = (locale.getTimeZones?.() ?? locale.timeZones ?? []).map((zone) => RENAMED[zone] ?? zone).sort();
  const zones = listed.length > 0 ? listed : ZONES_NOT_LISTED[code] ?? [];
  return CAPITAL[code] ? [CAPITAL[code], ...zones.filter((zone) => zone !== CAPITAL[code])] : zones;
}

const states = Object.fromEntries([...ISO_3166_1, ...USER_ASSIGNED].sort().map((code) => [code, {
  name: nameOf.of(code), zones: zonesOf(code), ...(USER_ASSIGNED.includes(code) ? { userAssigned: true } : {}),
}]));
const lines = Object.entries(states).map(([code, state]) => `  ${JSON.stringify(code)}: ${JSON.stringify(state)}`);
writeFileSync(path.join(ROOT, 'libs', 'packs', 'states.json'), `{\n${lines.join(',\n')}\n}\n`);
process.stdout.write(`${lines.length} States\n`);
