import { limitRows } from '@comity/domain';
import { repositoryLaw } from '@comity/packs';

const zones = {
  BE: 'Europe/Brussels', DE: 'Europe/Berlin', FR: 'Europe/Paris', IE: 'Europe/Dublin', NL: 'Europe/Amsterdam', ES: 'Europe/Madrid', IT: 'Europe/Rome', PL: 'Europe/Warsaw',
  GB: 'Europe/London', US: 'America/New_York', CA: 'America/Toronto', CH: 'Europe/Zurich', AU: 'Australia/Sydney', JP: 'Asia/Tokyo', GE: 'Asia/Tbilisi', PT: 'Atlantic/Azores',
};
/** States of the questions. */
export const places = Object.keys(zones);

/** The same numbers in every run. */
export function numbers(seed) {
  let at = seed >>> 0;
  return (most) => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((at / 2 ** 32) * most);
  };
}

/** Issued on the first day on which the Regulation on e-evidence applied. */
const ISSUED = '2026-08-18';
const numbered = limitRows.filter((row) => row.confidence !== 'X' && (row.amount !== null || row.amountFact !== undefined));
const needed = { issuedOn: ISSUED, issuingState: 'DE', issuingZone: 'Europe/Berlin', requestingState: 'BE', requestedState: 'DE', consentRevocable: true, emergency: true, servesThirdStateRequest: false, protocolsBindingBoth: ['209', '212'] };

/**
 * Questions about every limit that has a number or takes one: instants and dates, extensions, stops, changes of the clocks.
 * @param {{ from?: number, days?: number, seed?: number, states?: readonly string[] }} [when] first day of the starts (ms since 1970), and over how many days they spread
 */
export function* questions(count, { from = Date.UTC(2027, 0, 4), days = 2_000, seed = 20_261_121, states = places } = {}) {
  const next = numbers(seed);
  const law = repositoryLaw();
  for (let made = 0; made < count; made += 1) {
    const row = numbered[next(numbered.length)];
    const at = from + next(days) * 86_400_000 + next(86_400) * 1000;
    yield { question: ask(row, placeOf(row, states, next), at, next), law };
  }
}

function placeOf(row, states, next) {
  const bound = row.gate?.between?.filter((code) => zones[code]) ?? states.filter((code) => !row.gate?.notBound?.includes(code));
  return bound[next(bound.length)] ?? 'DE';
}

function ask(row, state, at, next) {
  const hours = row.amount?.unit === 'h' || row.amountFact?.includes('amountHours');
  const iso = new Date(at).toISOString().replace('.000Z', 'Z');
  const facts = {
    ...Object.fromEntries(row.facts.needed.filter((name) => name in needed).map((name) => [name, needed[name]])),
    ...(row.facts.optional.includes('issuedOn') ? { issuedOn: ISSUED } : {}),
    ...(row.amount === null && row.amountFact ? (row.amountFact.includes('amountDays') ? { amountDays: 20 } : { amountHours: 72 }) : {}),
  };
  const question = { limit: row.id, start: hours || next(3) > 0 ? iso : iso.slice(0, 10), zone: zones[state], state, ...(Object.keys(facts).length > 0 ? { facts } : {}) };
  const later = (days) => new Date(at + days * 86_400_000).toISOString().replace('.000Z', 'Z');
  if (row.extension?.value && next(4) === 0) question.extensions = 1;
  if (row.pause?.by.length === 2 && next(2) === 0) question.events = [{ type: row.pause.by[0], at: later(1) }, { type: row.pause.by[1], at: later(3) }];
  return question;
}
