/** An agency as the directory holds it. */
export interface AgencyRecord {
  readonly code: string;
  readonly name: string;
  readonly nameNative: string | null;
  readonly nativeLang: string | null;
  readonly countryCode: string;
  readonly zone: string;
  readonly languages: readonly string[];
  readonly address: readonly string[];
  readonly email: string | null;
  readonly tel: string | null;
}

/** The agencies of a demonstration. The States are real, so that treaty, language and calendar apply; all else is invented. */
export const demonstrationAgencies: readonly AgencyRecord[] = [
  {
    code: 'BE-VAL', name: 'Cross-border Crime Unit of Valmere', nameNative: 'Cel Grensoverschrijdende Criminaliteit van Valmere', nativeLang: 'nl',
    countryCode: 'BE', zone: 'Europe/Brussels', languages: ['nl', 'fr', 'en'],
    address: ['Havenlaan 14', '0000 Valmere', 'Belgium'], email: 'ccu@valmere.example', tel: '+32 2 000 01 17',
  },
  {
    code: 'GE-TSK', name: 'Office for International Co-operation of Tskaldidi', nameNative: 'წყალდიდის საერთაშორისო თანამშრომლობის სამსახური', nativeLang: 'ka',
    countryCode: 'GE', zone: 'Asia/Tbilisi', languages: ['ka', 'en'],
    address: ['7 Tsqaros Kucha', '0000 Tskaldidi', 'Georgia'], email: 'assistance@tskaldidi.example', tel: '+995 32 000 01 42',
  },
  {
    code: 'GR-THA', name: 'Mutual Assistance Office of Thalassia', nameNative: 'Γραφείο Δικαστικής Συνδρομής Θαλασσίας', nativeLang: 'el',
    countryCode: 'GR', zone: 'Europe/Athens', languages: ['el', 'en'],
    address: ['Odos Farou 21', '000 00 Thalassia', 'Greece'], email: 'assistance@thalassia.example', tel: '+30 210 000 0133',
  },
];
