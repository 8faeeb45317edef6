import type { FormDocument } from '../../document';
import { asBlock, member } from '../../engine/read';
import { calendarDate } from '../../engine/time';
import type { BlockPlace } from '../../engine/walk';
import type { CheckedRule, Spot } from '../rule';
import type { Subject } from '../subject';

interface Dated extends Spot {
  readonly date: string | undefined;
}

/** Dates inside the document: offence, then decision, then document; an earlier request before all of it. */
export const gen04a: CheckedRule = {
  id: 'GEN-04',
  part: 'a',
  level: 'block',
  kind: 'data',
  message: 'These dates cannot be in this order: correct one of them.',
  waivable: null,
  fires: (subject) => oncePerDate(wrongPairs(subject)),
};

function wrongPairs(subject: Subject): readonly Spot[] {
  const decisions = decisionDates(subject);
  const own = ownDate(subject);
  const offences = subject.blocks.filter(({ name }) => name === 'Offence').flatMap((place) => wrongInOffence(place, decisions, own));
  const priors = subject.blocks.filter(({ name }) => name === 'PriorRequest').flatMap((place) => wrongInPrior(place, own));
  return [...offences, ...decisions.flatMap((decision) => wrongOrder(decision, own, own)), ...priors, ...wrongInForm(subject)];
}

/** Dates that the form itself orders, such as receipt after issue. */
function wrongInForm({ form, document }: Subject): readonly Spot[] {
  return (form.datesInOrder ?? []).flatMap(([earlier, later]) => wrongOrder(datedAt(document, earlier), datedAt(document, later), datedAt(document, later)));
}

function datedAt(document: FormDocument, pointer: string): Dated {
  const [section = '', ...keys] = pointer.split('/');
  const value = [section, ...keys].reduce<unknown>((inner, key) => member(asBlock(inner), key), document.values);
  return { section, field: keys.map((key) => `/${key}`).join(''), date: calendarDate(value) };
}

function wrongInOffence(place: BlockPlace, decisions: readonly Dated[], own: Dated): readonly Spot[] {
  const from = memberDate(place, 'committedFrom');
  const to = memberDate(place, 'committedTo');
  const last = to.date === undefined ? from : to;
  return [
    ...wrongOrder(from, to, to),
    ...decisions.flatMap((decision) => wrongOrder(from, decision, from)),
    ...wrongOrder(last, own, last),
  ];
}

function wrongInPrior(place: BlockPlace, own: Dated): readonly Spot[] {
  const issued = memberDate(place, 'issuedOn');
  const transmitted = memberDate(place, 'transmittedOn');
  return [
    ...wrongOrder(issued, transmitted, transmitted),
    ...wrongOrder(issued, own, issued),
    ...wrongOrder(transmitted, own, transmitted),
  ];
}

function wrongOrder(earlier: Dated, later: Dated, { section, field }: Spot): readonly Spot[] {
  const wrong = earlier.date !== undefined && later.date !== undefined && earlier.date > later.date;
  return wrong ? [{ section, field }] : [];
}

function memberDate({ section, pointer, value }: BlockPlace, key: string): Dated {
  return { section, field: `${pointer}/${key}`, date: calendarDate(member(value, key)) };
}

function decisionDates({ fields }: Subject): readonly Dated[] {
  return fields
    .filter(({ field }) => field.dateRole === 'decision')
    .map(({ section, pointer, value }) => ({ section, field: pointer, date: calendarDate(value) }));
}

function ownDate({ documentDate }: Subject): Dated {
  return { section: documentDate?.section ?? '', field: documentDate?.pointer ?? '', date: documentDate?.date };
}

function oncePerDate(spots: readonly Spot[]): readonly Spot[] {
  return [...new Map(spots.map((spot) => [`${spot.section}${spot.field}`, spot])).values()];
}
