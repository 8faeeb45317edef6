import type { RouteNeed } from '../need';
import type { RouteRule, YieldsTo } from '../rule';
import { arrestReady, minister, overtakenByEaw, requestReady } from './extradition-basis';

interface Bilateral {
  readonly instrument: string;
  readonly states: readonly [string, string, ...string[]];
  readonly arrest: { readonly articles: string; readonly limits: readonly string[] };
  readonly request: { readonly articles: string; readonly limits: readonly string[] };
  readonly yieldsTo?: readonly YieldsTo[];
  readonly doubt?: string;
}

// instruments.md, section 10: periods are per pair, never a regional default.
const treaties: readonly Bilateral[] = [
  { instrument: 'bilat-us-nl', states: ['US', 'NL'], arrest: { articles: 'Art. 11(4)', limits: ['bilat-us-nl'] }, request: { articles: 'Arts 12(3), 15', limits: ['bilat-us-nl-takeover', 'bilat-us-nl-speciality'] } },
  { instrument: 'bilat-us-ch', states: ['US', 'CH'], arrest: { articles: 'Art. 13(4)', limits: ['bilat-us-ch'] }, request: { articles: 'Arts 13, 16, 20', limits: ['bilat-us-ch-takeover', 'bilat-us-ch-speciality', 'bilat-us-ch-transit'] } },
  { instrument: 'bilat-us-in', states: ['US', 'IN'], arrest: { articles: 'Art. 12(4)', limits: ['bilat-us-in'] }, request: { articles: 'Treaty of 25 June 1997', limits: [] }, doubt: 'After the period the person may be discharged, and need not be.' },
  { instrument: 'bilat-us-uk', states: ['US', 'GB'], arrest: { articles: 'Art. 12', limits: ['bilat-us-uk'] }, request: { articles: 'Treaty of 2003', limits: [] } },
  { instrument: 'bilat-ca-nl', states: ['CA', 'NL'], arrest: { articles: 'Art. 9(4)', limits: ['bilat-ca-nl'] }, request: { articles: 'Art. 11(4)', limits: ['bilat-ca-nl-takeover', 'bilat-ca-nl-takeover-30'] } },
  { instrument: 'bilat-ca-ch', states: ['CA', 'CH'], arrest: { articles: 'Art. 10(4)', limits: ['bilat-ca-ch'] }, request: { articles: 'Art. 15', limits: ['bilat-ca-ch-speciality'] } },
  { instrument: 'bilat-au-nl', states: ['AU', 'NL'], arrest: { articles: 'Art. 8(4)', limits: ['bilat-au-nl'] }, request: { articles: 'Arts 10(1), 13', limits: ['bilat-au-nl-wait', 'bilat-au-nl-onward'] } },
  { instrument: 'bilat-au-ch', states: ['AU', 'CH'], arrest: { articles: 'Art. 10(3)', limits: ['bilat-au-ch'] }, request: { articles: 'Arts 8(3), 11(4)', limits: ['bilat-au-ch-takeover', 'bilat-au-ch-speciality'] }, doubt: 'After the period the person may be released, and need not be.' },
  { instrument: 'bilat-mx-nl', states: ['MX', 'NL'], arrest: { articles: 'Art. XII', limits: ['bilat-mx-nl'] }, request: { articles: 'Treaty of 1907', limits: [] } },
  {
    instrument: 'bilat-sm-nl', states: ['SM', 'NL'], arrest: { articles: 'Art. 10', limits: ['bilat-sm-nl'] }, request: { articles: 'Art. 10', limits: ['bilat-sm-nl-speciality'] },
    yieldsTo: [{ instrument: 'coe-extradition-24', text: 'Overtaken by the European Convention on Extradition where both are Parties to it (ETS 24 Art. 28).' }],
  },
  { instrument: 'benelux-1962', states: ['BE', 'NL', 'LU'], arrest: { articles: 'Art. 15(5)', limits: ['benelux-1962'] }, request: { articles: 'Arts 13, 17(4)', limits: ['benelux-1962-takeover', 'benelux-1962-takeover-30', 'benelux-1962-speciality'] }, yieldsTo: [overtakenByEaw] },
];

const embassy = 'Embassy of the State asked as the place to hand over the papers: they count as received that day (EU–US Agreement Art. 7(1)), unless its case law exempts it';

const usLaw = { US: { arrest: ['us-3187'], request: ['us-3188'] }, GB: { arrest: ['uk-74-45'], request: ['uk-75', 'uk-76', 'uk-103-appeal', 'uk-117-28', 'uk-118-28'] } } as const;

/** The bilateral treaties on extradition that are recorded, and with the United States the one that is not. */
export function bilateralExtradition(need: Extract<RouteNeed, 'surrender' | 'provisional-arrest'>): readonly RouteRule[] {
  const side = need === 'surrender' ? 'request' : 'arrest';
  const common = {
    kind: side === 'arrest' ? 'Request for provisional arrest' : 'Request for extradition', signs: minister, forms: side === 'arrest' ? ['PROVISIONAL_ARREST_REQUEST'] : ['EXTRADITION_REQUEST', 'ASSURANCE_LETTER'],
    ready: side === 'arrest' ? arrestReady : requestReady, tier: 1, national: { US: usLaw.US[side], GB: usLaw.GB[side] },
    with: [{ instrument: 'eu-us-extradition-2003', articles: 'Arts 6 to 8', ...(side === 'request' ? { limits: ['euus-8-suppl'] } : {}), ready: side === 'request' ? [] : [embassy] }],
  } as const;
  const recorded = treaties.map((treaty): RouteRule => ({
    id: `${need}/${treaty.instrument}`, instrument: treaty.instrument, pairs: [{ states: treaty.states }], articles: treaty[side].articles, ...common, with: treaty.states.includes('US') ? common.with : [], limits: treaty[side].limits, why: 'The bilateral treaty of the two comes first.',
    ...(treaty.yieldsTo ? { yieldsTo: treaty.yieldsTo } : {}), ...(treaty.doubt && side === 'arrest' ? { doubts: [treaty.doubt] } : {}),
  }));
  const known = treaties.filter(({ states }) => states.includes('US')).map(({ instrument, states }): YieldsTo => ({ instrument, one: states.find((state) => state !== 'US') ?? 'US', text: 'The treaty of the two is recorded: see that route.' }));
  return [...recorded, {
    id: `${need}/us-bilateral`, instrument: null, title: 'Bilateral extradition treaty with the United States', one: 'US', articles: 'Not recorded', ...common, channel: 'Diplomatic; provisional arrest between Member States and the United States also direct between justice departments or by Interpol (EU–US Agreement Art. 6)',
    languages: 'As the treaty says; English for the US', limits: [], unrecorded: true, yieldsTo: known, why: 'Extradition with the United States rests on the bilateral treaty.',
    doubts: ['Which treaty there is between the two, and its period for provisional arrest, is not recorded: read it. Never assume 60 days.'],
  }];
}
