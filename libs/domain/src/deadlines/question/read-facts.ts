import type { FactName, LimitRow } from '../../instruments/limit';
import type { Law } from '../../law/law';
import { reject } from '../refusal';
import { zoneNamed } from '../zones';
import type { Facts } from './asked';
import { readDay } from './read-moment';

type FactType = 'date' | 'country' | 'zone' | 'days' | 'hours' | 'boolean' | 'strings';

const types: Readonly<Record<FactName, FactType>> = {
  issuedOn: 'date', issuingState: 'country', issuingZone: 'zone', requestingState: 'country', requestedState: 'country', amountDays: 'days', amountHours: 'hours',
  fixedDate: 'date', hearing: 'date', consentRevocable: 'boolean', protocolsBindingBoth: 'strings', emergency: 'boolean', servesThirdStateRequest: 'boolean',
};

/** Facts that every limit accepts. */
const always: readonly FactName[] = ['issuedOn', 'issuingState', 'requestingState', 'requestedState'];

/** Ten years: a longer period in days or hours is a slip of the pen. */
const MOST: Readonly<Record<'days' | 'hours', number>> = { days: 3_660, hours: 87_840 };

/** @throws NotAnswerable UNKNOWN_FACT, FACT_NEEDED, AMOUNT_NOT_ACCEPTABLE, STATE_UNKNOWN, ZONE_UNKNOWN, DATE_NOT_ACCEPTABLE, FACT_NOT_ACCEPTABLE */
export function readFacts(value: unknown, row: LimitRow, law: Law): Facts {
  if (value !== undefined && value !== null && (typeof value !== 'object' || Array.isArray(value))) {
    return reject('FACT_NOT_ACCEPTABLE', 'facts is an object of named facts, such as { "issuedOn": "2026-09-01" }.', 'facts');
  }
  const accepted = new Set<string>([...always, ...row.facts.needed, ...row.facts.optional, ...(row.amountFact ?? [])]);
  const facts: Partial<Record<FactName, string | number | boolean | readonly string[]>> = {};
  for (const [name, given] of Object.entries(value ?? {})) {
    if (!accepted.has(name)) return reject('UNKNOWN_FACT', `${row.id} does not use the fact ${name.slice(0, 40)}. It accepts: ${[...accepted].join(', ')}.`, `facts.${name.slice(0, 40)}`);
    if (given !== null && given !== undefined) facts[name as FactName] = readFact(name as FactName, given, law);
  }
  needed(facts, row);
  return facts;
}

function readFact(name: FactName, given: unknown, law: Law): string | number | boolean | readonly string[] {
  const field = `facts.${name}`;
  switch (types[name]) {
    case 'date': readDay(given, field); return given as string;
    case 'country':
      if (typeof given !== 'string' || !law.knowsState(given)) return reject('STATE_UNKNOWN', `${field} is no ISO 3166-1 code of a State. Give two capital letters, such as IE.`, field);
      return given;
    case 'zone': return (typeof given === 'string' ? zoneNamed(given) : null) ?? reject('ZONE_UNKNOWN', `${field} is no zone of the tz database. Give a name such as Europe/Dublin.`, field);
    case 'days': case 'hours': return readNumber(given, field, types[name] as 'days' | 'hours');
    case 'boolean': return typeof given === 'boolean' ? given : reject('FACT_NOT_ACCEPTABLE', `${field} is true or false.`, field);
    case 'strings': return readProtocols(given, field);
  }
}

function readNumber(given: unknown, field: string, unit: 'days' | 'hours'): number {
  if (typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= MOST[unit]) return given;
  return reject('AMOUNT_NOT_ACCEPTABLE', `${field} is a whole number of ${unit} between 1 and ${MOST[unit]}.`, field);
}

/** Treaty numbers; a prefix ETS or CETS is ignored. */
function readProtocols(given: unknown, field: string): readonly string[] {
  if (!Array.isArray(given) || given.length > 50) return reject('FACT_NOT_ACCEPTABLE', `${field} is a list of treaty numbers, such as ["209"].`, field);
  return given.map((entry: unknown) => {
    const number = /^(?:C?ETS)?\s*(?:No\.?\s*)?0*(\d{1,3})$/i.exec(typeof entry === 'number' ? String(entry) : typeof entry === 'string' ? entry.trim() : '')?.[1];
    return number ?? reject('FACT_NOT_ACCEPTABLE', `${field} holds something that is no treaty number: write 209, ETS 209 or CETS 209.`, field);
  });
}

const example = (name: FactName): string => `"facts": { "${name}": ${types[name] === 'days' ? 30 : types[name] === 'hours' ? 48 : types[name] === 'date' ? '"2026-09-01"' : '…'} }`;

function needed(facts: Facts, row: LimitRow): void {
  for (const name of row.facts.needed) {
    if (facts[name] === undefined) reject('FACT_NEEDED', `${row.id} needs the fact ${name}: ${row.startsOn}. Give it in facts, such as ${example(name)}.`, `facts.${name}`);
  }
  const carriers = row.amountFact ?? [];
  const given = carriers.filter((name) => facts[name] !== undefined);
  if (given.length > 1) reject('AMOUNT_NOT_ACCEPTABLE', `Give one of ${carriers.join(', ')}, not several.`, `facts.${given[1]}`);
  if (row.amount === null && given.length === 0) reject('FACT_NEEDED', `${row.id} has no number of its own: give ${carriers.join(' or ')}, such as ${example(carriers[0]!)}.`, `facts.${carriers[0]}`);
}
