import { parseArgs } from 'node:util';
import { roles, type Role } from '@comity/domain';
import { SetupFailure } from './failure';
import type { AgencyRecord } from './seed/agencies';

/** Who is made, and in which agency. */
export interface AdminOrder {
  readonly agency: AgencyRecord;
  readonly person: { readonly name: string; readonly email: string; readonly post: string; readonly role: Role };
}

const text = { type: 'string' } as const;
const options = {
  'agency-code': text, 'agency-name': text, country: text, zone: text, languages: text, email: text, name: text, post: text, role: text,
};

/** @throws SetupFailure naming the option that is missing or cannot be used */
export function adminOrder(args: readonly string[]): AdminOrder {
  const given = parsed(args);
  const needed = (option: keyof typeof options): string => {
    const value = given[option]?.trim();
    if (!value) throw new SetupFailure(`--${option} is missing. Needed: --agency-code, --agency-name, --country, --zone, --email and --name.`);
    return value;
  };
  const agency = {
    code: matching(needed('agency-code'), /^[A-Z0-9]{2,6}(-[A-Z0-9]{1,6})?$/, '--agency-code takes capitals and digits, such as BE-VAL'),
    name: needed('agency-name'), nameNative: null, nativeLang: null,
    countryCode: matching(needed('country'), /^[A-Z]{2}$/, '--country takes two capitals (ISO 3166-1), such as BE'),
    zone: zone(needed('zone')),
    languages: (given.languages ?? 'en').split(',').map((language) => matching(language.trim(), /^[a-z]{2,3}$/, '--languages takes codes with commas, such as nl,fr,en')),
    address: [], email: null, tel: null,
  };
  const person = {
    name: needed('name'), post: given.post?.trim() || 'Administrator', role: role(given.role ?? 'administrator'),
    email: matching(needed('email'), /^[^\s@]+@[^\s@]+$/, '--email takes an e-mail address'),
  };
  return { agency, person };
}

function parsed(args: readonly string[]): { [option in keyof typeof options]?: string } {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new SetupFailure((error as Error).message.split('\n')[0] ?? 'The options cannot be read.');
  }
}

function matching(value: string, pattern: RegExp, sentence: string): string {
  if (!pattern.test(value)) throw new SetupFailure(`${sentence}; "${value}" is not one.`);
  return value;
}

function zone(name: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    throw new SetupFailure(`--zone takes a time zone such as Europe/Brussels; "${name}" is not one.`);
  }
}

function role(name: string): Role {
  const found = roles.find((known) => known === name);
  if (!found) throw new SetupFailure(`--role takes one of ${roles.join(', ')}; "${name}" is not one.`);
  return found;
}
