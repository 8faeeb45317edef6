import type { RouteRule } from '../rule';
import type { RouteNeed } from '../need';
import { central, closedByEio, electronicOnly, judicialOfState, letter, readWithMla2000, readWithTca, someProvisions, uncacSubject, untocSubject, urgentToo } from './words';

/** What differs from need to need in the general treaties on assistance. */
export interface Assistance {
  readonly need: RouteNeed;
  /** The kind of request, as the sentence on the paper. */
  readonly kind: string;
  readonly forms?: RouteRule['forms'];
  readonly ready?: readonly string[];
  /** The European Investigation Order covers it: older texts give way to it. */
  readonly eio: boolean;
  readonly articles?: Partial<Record<'mla-2000' | 'ets-30' | 'tca' | 'untoc' | 'uncac' | 'eu-us', string>>;
  readonly limits?: Partial<Record<'ets-30' | 'untoc' | 'uncac' | 'us-ch', readonly string[]>>;
}

const both = (part: Assistance): Pick<RouteRule, 'kind' | 'forms' | 'ready'> =>
  ({ kind: part.kind, forms: part.forms ?? ['MLA_REQUEST'], ready: [...letter, ...(part.ready ?? [])] });

/** MLA 2000, ETS 30, TCA: the treaties on assistance between States of Europe. */
export function europeanAssistance(part: Assistance): readonly RouteRule[] {
  const { need, eio, articles = {}, limits = {} } = part;
  return [
    {
      id: `${need}/mla-2000`, instrument: 'eu-mla-2000', articles: articles['mla-2000'] ?? 'Arts 3 to 6', with: [{ instrument: 'coe-mla-30', articles: articles['ets-30'] ?? 'Arts 1 to 6, 14 to 20' }],
      ...both(part), tier: 2, why: eio ? 'Between Member States of which one takes no part in the European Investigation Order (Denmark, Ireland).' : 'Between Member States for what the European Investigation Order leaves out.',
      signs: judicialOfState, limits: ['mla2000-4', ...(limits['ets-30'] ?? [])], doubts: someProvisions, ...(eio ? { yieldsTo: [closedByEio] } : {}),
    },
    {
      id: `${need}/tca`, instrument: 'eu-uk-tca-2020', one: 'GB', articles: articles.tca ?? 'Part Three, Title VIII', with: [{ instrument: 'coe-mla-30', articles: articles['ets-30'] ?? 'Arts 1 to 20' }],
      ...both(part), tier: 1, why: 'First choice between Member States and the United Kingdom: the agreement adds to ETS 30 and its protocols.',
      signs: judicialOfState, limits: urgentToo(['tca-640-decide', 'tca-640-execute', ...(limits['ets-30'] ?? [])], ['tca-640-urgent']),
      doubts: ['The agreement has a standard form modelled on the Investigation Order (Art. 635; check the text); listed minor road-traffic cases are outside the 45 and 90 days (Art. 640(6), check).'],
    },
    {
      id: `${need}/ets-30`, instrument: 'coe-mla-30', articles: articles['ets-30'] ?? 'ETS 30 Arts 1 to 6, 14 to 20; ETS 182 Arts 1 to 6',
      ...both(part), tier: 2, why: 'The general convention on assistance between States of the Council of Europe, with its protocols where both ratified them.',
      signs: judicialOfState, limits: limits['ets-30'] ?? ['mla182-prompt'], yieldsTo: [...(eio ? [closedByEio] : []), readWithMla2000, readWithTca],
      doubts: ['Reservations and declarations of the two States decide on search and seizure, languages and channels (Arts 5, 15, 16): look them up.'],
    },
  ];
}

/** The treaties on assistance with the United States. */
export function americanAssistance(part: Assistance): readonly RouteRule[] {
  const { need, articles = {}, limits = {} } = part;
  const toUs = { one: 'US', signs: central, ...both(part), tier: 1 } as const;
  return [
    {
      id: `${need}/us-ch-mla`, instrument: 'us-ch-mla-1973', pairs: [{ states: ['US', 'CH'] }], articles: 'Treaty of 25 May 1973', ...both(part), tier: 1, signs: central,
      why: 'The bilateral treaty on assistance comes first with the United States.', limits: limits['us-ch'] ?? [],
      ...(part.need === 'service' || part.need === 'witness' ? {} : { doubts: ['The treaty sets no period for execution.'] }),
    },
    {
      id: `${need}/eu-us-mla`, instrument: 'eu-us-mla-2003', ...toUs, articles: articles['eu-us'] ?? 'Agreement Arts 3, 7, 9, with the bilateral treaty',
      why: 'First choice with the United States: the bilateral treaty on assistance as the agreement with the Union adjusts it; read both.', limits: [],
      doubts: ['The bilateral treaty of this pair is not in the table: read it together with the agreement. Treaties with the United States normally carry no period for execution.'],
    },
    {
      id: `${need}/us-bilateral`, instrument: null, title: 'Bilateral treaty on assistance with the United States', ...toUs, articles: 'Not recorded', limits: [],
      channel: 'Central authorities; in the US the Department of Justice, Office of International Affairs', languages: 'As the treaty says; English for the US',
      why: 'With the United States the bilateral treaty on assistance comes first where there is one.',
      unrecorded: true,
      yieldsTo: [{ instrument: 'eu-us-mla-2003', one: 'US', alsoUnrecorded: true, text: 'Read together with the agreement of the Union: see that route.' }, { instrument: 'us-ch-mla-1973', text: 'It is the treaty of 1973: see that route.' }],
      doubts: ['Whether there is a treaty between the two is not recorded: check before you rely on it.'],
    },
    {
      id: `${need}/us-3512`, instrument: 'us-title-18', to: 'US', articles: '18 USC 3512', ...both(part), kind: 'Letter rogatory executed by a federal judge on the application of the Department of Justice', tier: 4, signs: central,
      why: 'Without a treaty, or beside one: the law of the United States lets a federal judge issue orders for a foreign request.', limits: ['us-3512'],
    },
  ];
}

/** Conventions of the United Nations as a basis. */
export function unAssistance(part: Assistance): readonly RouteRule[] {
  const { need, articles = {}, limits = {} } = part;
  const common = { ...both(part), signs: central, tier: 4, why: 'Basis where no treaty between the two is closer, for the offences that it covers.' } as const;
  return [
    { id: `${need}/untoc`, instrument: 'un-untoc-2000', articles: articles.untoc ?? 'Art. 18', ...common, limits: ['untoc-18-asap', ...(limits.untoc ?? [])], scope: { subject: untocSubject } },
    { id: `${need}/uncac`, instrument: 'un-uncac-2003', articles: articles.uncac ?? 'Art. 46', ...common, limits: ['uncac-46-asap', ...(limits.uncac ?? [])], scope: { subject: uncacSubject } },
  ];
}

/** Pointers: their texts are not established, and they are shown only to States for which they were made. */
export function regionalAssistance(part: Assistance, tier: 2 | 3 = 2): readonly RouteRule[] {
  const common = { articles: 'Not established', ...both(part), tier, signs: central, limits: [], why: 'Regional treaty for both States; only a pointer.' } as const;
  const rule = (name: string, instrument: string, more: Partial<RouteRule> = {}): RouteRule => ({ id: `${part.need}/${name}`, instrument, ...common, ...more });
  return [
    rule('harare', 'commonwealth-harare', { doubts: ['The scheme binds nobody; the law of the requested country decides.'] }), rule('asean', 'asean-mlat-2004'), rule('nassau', 'oas-nassau-1992'),
    rule('ecowas', 'ecowas-mla-1992'), rule('riyadh', 'riyadh-1983'), rule('malabo', 'au-malabo-2014', { articles: 'Art. 28', tier: 3 }),
  ];
}

/** Between States without any treaty. */
export function lettersRogatory(part: Assistance): readonly RouteRule[] {
  return [{
    id: `${part.need}/letters-rogatory`, instrument: null, title: 'Letters rogatory, by courtesy', articles: 'National law of the State asked', ...both(part), tier: 5, signs: 'Court or judge of the State that asks',
    channel: 'Diplomatic channel', limits: [], why: 'Last resort: no treaty obliges the State asked; its own law and courtesy decide, often for reciprocity.',
    yieldsTo: [
      { instrument: 'eu-eio-2014-41', text: 'Member States are bound by treaty and act: no need for courtesy.' }, { instrument: 'eu-mla-2000', alsoUnrecorded: true, text: 'Member States are bound by treaty and act: no need for courtesy.' },
      { instrument: 'eu-uk-tca-2020', one: 'GB', text: 'The Trade and Cooperation Agreement binds both: no need for courtesy.' },
    ],
    doubts: ['A bilateral treaty between the two may exist and would come first: only a few are recorded.'],
  }];
}

/** Budapest as a basis for assistance in general. */
export const budapestAssistance = (part: Assistance): readonly RouteRule[] => [{
  id: `${part.need}/budapest`, instrument: 'coe-budapest-185', articles: 'Arts 23, 25, 27', ...both(part), tier: 3, signs: judicialOfState,
  why: 'Fall-back where no treaty on assistance is closer: computer offences and evidence in electronic form.', limits: ['bud-27-reasons'], scope: { subject: electronicOnly },
}];
