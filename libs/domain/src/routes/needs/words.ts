import type { Fit, Per, YieldsTo } from '../rule';
import type { RouteOffence } from '../need';
import type { RouteQuestion } from '../question';

// What several rules say alike.

export const judicial = 'Judicial authority: judge, court, investigating judge or prosecutor';
export const judicialOfState = 'Competent judicial authority of the State that asks, through its central authority where one is named';
export const central = 'Central authority of the State that asks, on the application of the authority in charge of the case';
export const eioSigns = 'Judge, court, investigating judge or prosecutor; another competent authority with validation by one of them (Art. 2(c))';

/** What a general letter of request must hold (ETS 30 Art. 14; UNTOC 18(15), UNCAC 46(15)). */
export const letter: readonly string[] = [
  'Authority that asks, object and reason of the request',
  'Offence and summary of the facts, text of the law',
  'Identity and, where known, nationality and place of the person concerned',
  'What is to be done, formalities to be observed, and the purpose of the evidence',
  'Any date that must be kept, with the reason',
];

export const identifiers = 'Identifiers of accounts with period and time zone';

export const closedByEio: YieldsTo = { instrument: 'eu-eio-2014-41', text: 'Replaced by the European Investigation Order between States that take part in it (Directive 2014/41 Art. 34).' };
export const readWithMla2000: YieldsTo = { instrument: 'eu-mla-2000', text: 'Read together with the EU Convention of 2000 between Member States: see that route.' };
export const readWithTca: YieldsTo = { instrument: 'eu-uk-tca-2020', one: 'GB', text: 'Read together with the Trade and Cooperation Agreement: see that route.' };

/** In urgent cases also the limit for them. */
export const urgentToo = (always: readonly string[], urgent: readonly string[]): Per<readonly string[]> =>
  ({ urgency }) => (urgency === 'normal' ? always : [...always, ...urgent]);

/** EU Convention of 2000: who is no Member State takes part in some provisions alone. */
export const someProvisions = ({ from, to }: RouteQuestion): readonly string[] =>
  ([from, to].some((state) => state === 'IS' || state === 'NO') ? ['Iceland and Norway take part in some provisions of the Convention alone: check these.'] : []);

const organised: readonly RouteOffence[] = ['criminal_organisation', 'corruption', 'laundering', 'human_trafficking', 'unauthorised_entry', 'weapons'];

/** UNTOC Arts 2, 3: its own offences, and serious crime of four years or more, where transnational and of an organised group. */
export function untocSubject({ offence, maxPenaltyYears }: RouteQuestion): Fit {
  if (offence !== null && organised.includes(offence)) return { fit: 'open', text: 'Only where the offence is transnational and an organised criminal group is involved (Art. 3; trafficking, smuggling and firearms under their protocols): say so in the request.' };
  if (maxPenaltyYears !== null && maxPenaltyYears < 4) return { fit: 'no', text: 'It covers its own offences, and others only with a maximum of at least four years (Arts 2, 3).' };
  return { fit: 'open', text: 'Only for offences of the Convention, or with a maximum of at least four years, where transnational and an organised criminal group is involved (Arts 2, 3).' };
}

/** UNCAC Arts 15 to 25, 43. */
export function uncacSubject({ offence }: RouteQuestion): Fit {
  if (offence === 'corruption' || offence === 'laundering') return { fit: 'yes' };
  return offence === null
    ? { fit: 'open', text: 'Only for offences of corruption, and laundering of its proceeds: say the offence.' }
    : { fit: 'no', text: 'It covers corruption and the laundering of its proceeds alone.' };
}

export function genderViolenceSubject({ offence }: RouteQuestion): Fit {
  if (offence === 'gender_violence' || offence === 'rape') return { fit: 'yes' };
  return offence === null
    ? { fit: 'open', text: 'Only for violence against women and domestic violence (Art. 2): say the offence.' }
    : { fit: 'no', text: 'It covers violence against women and domestic violence alone (Art. 2).' };
}

/** Budapest Arts 14(2), 23, 25: its own offences, and any offence where the evidence is electronic. */
export const electronicOnly = (): Fit => ({ fit: 'open', text: 'Only for offences of the Convention, or where the evidence sought is in electronic form (Arts 23, 25(1)).' });

/** Extradition under Budapest Art. 24: offences of Arts 2 to 11 alone. */
export function budapestOffence({ offence }: RouteQuestion): Fit {
  const own: readonly RouteOffence[] = ['computer_crime', 'child_sexual_exploitation', 'fraud', 'product_piracy', 'forged_payment_means'];
  if (offence === null) return { fit: 'open', text: 'Only for offences of Articles 2 to 11 of the Convention: say the offence.' };
  return own.includes(offence)
    ? { fit: 'open', text: 'Only if the act is an offence of Articles 2 to 11 of the Convention: check.' }
    : { fit: 'no', text: 'It covers offences of Articles 2 to 11 of the Convention alone.' };
}

export const computerOffence = ({ offence }: RouteQuestion): Fit => {
  if (offence === 'computer_crime') return { fit: 'yes' };
  return offence === null ? { fit: 'open', text: 'Only for attacks on information systems: say the offence.' } : { fit: 'no', text: 'It covers attacks on information systems alone.' };
};
