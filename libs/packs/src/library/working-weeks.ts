/** Days of the week on which the offices of a State are closed, with where that is from. */
export interface WorkingWeek {
  readonly weekend: readonly number[];
  readonly source: string;
  /** False: not checked against a rule of the State itself. */
  readonly verified: boolean;
}

const [FRI, SAT, SUN] = [5, 6, 7];
const GENERAL = 'CLDR week data: Saturday and Sunday where nothing else is recorded';

const EU = ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'];

const week = (weekend: readonly number[], source: string, verified = true): WorkingWeek => ({ weekend, source, verified });
const cldr = (weekend: readonly number[]): WorkingWeek => week(weekend, 'CLDR week data');
const unsure = (weekend: readonly number[], source: string): WorkingWeek => week(weekend, source, false);

const WEEKS: Readonly<Record<string, WorkingWeek>> = {
  ...Object.fromEntries(EU.map((state) => [state, week([SAT, SUN], 'Reg. (EEC, Euratom) 1182/71 Art. 2(2)')])),
  US: week([SAT, SUN], 'Fed. R. Crim. P. 45(a)'),
  AU: week([SAT, SUN], 'Acts Interpretation Act 1901 s. 36(2)'),
  CH: week([SAT, SUN], 'Criminal Procedure Code Art. 90(2)'),
  JP: week([SAT, SUN], 'Code of Criminal Procedure Art. 55(3)'),
  NO: week([SAT, SUN], 'Domstolloven § 149'),

  AE: week([SAT, SUN], 'CLDR week data; federal offices since 1 January 2022 (before: Friday and Saturday), Friday is a half day'),
  BH: cldr([FRI, SAT]), DZ: cldr([FRI, SAT]), EG: cldr([FRI, SAT]), IL: cldr([FRI, SAT]), IQ: cldr([FRI, SAT]), JO: cldr([FRI, SAT]),
  KW: cldr([FRI, SAT]), LY: cldr([FRI, SAT]), OM: cldr([FRI, SAT]), QA: cldr([FRI, SAT]), SA: cldr([FRI, SAT]), SD: cldr([FRI, SAT]),
  SY: cldr([FRI, SAT]), YE: cldr([FRI, SAT]),

  AF: unsure([4, FRI], 'CLDR week data; in practice Friday alone or with Thursday'),
  BD: unsure([FRI, SAT], 'practice of government offices; CLDR has none of its own'),
  BN: unsure([FRI, SUN], 'practice of government offices; CLDR has none of its own'),
  DJ: unsure([FRI, SAT], 'practice reported; CLDR has none of its own'),
  GB: unsure([SAT, SUN], 'Extradition Act 2003 s. 6(8A), not re-read'),
  IN: unsure([SAT, SUN], 'central government offices; CLDR has Sunday alone, States and courts differ'),
  IR: unsure([FRI], 'CLDR week data; Thursday or Saturday is a second day off by office and province'),
  KP: unsure([SUN], 'practice reported; CLDR has none of its own'),
  MR: unsure([SAT, SUN], 'practice reported since October 2014 (before: Friday and Saturday)'),
  MV: unsure([FRI, SAT], 'practice of government offices; CLDR has none of its own'),
  NP: unsure([SAT], 'practice of government offices, which tried Saturday and Sunday for a time; CLDR has none of its own'),
  PS: unsure([FRI, SAT], 'practice reported; CLDR has none of its own'),
  SO: unsure([FRI], 'practice reported; CLDR has none of its own'),
  UG: unsure([SAT, SUN], 'government offices; CLDR has Sunday alone'),
};

/** Regions with another working week than their State. */
const REGIONS: Readonly<Record<string, WorkingWeek>> = {
  'MY-02': unsure([FRI, SAT], 'practice of the offices of Kedah'),
  'MY-03': unsure([FRI, SAT], 'practice of the offices of Kelantan'),
  'MY-11': unsure([FRI, SAT], 'practice of the offices of Terengganu'),
};

export function workingWeek(state: string): WorkingWeek {
  return WEEKS[state] ?? week([SAT, SUN], GENERAL, false);
}

export function regionalWeek(region: string): WorkingWeek | null {
  return REGIONS[region] ?? null;
}
