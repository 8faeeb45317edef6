import type { FormValues } from '@comity/domain';
import type { AgencyResponse } from '@comity/http-contract';

export interface Writer {
  readonly name: string;
  readonly post: string;
}

type Section = Readonly<Record<string, unknown>>;

/** Values laid over others, field by field: what is given wins. */
export function laidOver(under: FormValues, over: FormValues): FormValues {
  const sections = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries([...sections].map((id) => [id, { ...under[id], ...over[id] }]));
}

/** What the directory knows of both authorities, under whatever the values say. */
export const withAuthorities = (values: FormValues, requested: AgencyResponse, requesting: AgencyResponse, writer: Writer): FormValues =>
  laidOver({ '4': { requestedAuthority: authority(requested) }, '5': { requestingAuthority: contactPoint(requesting, writer) } }, values);

const authority = (agency: AgencyResponse): Section => present({
  name: agency.name, nameNative: agency.nameNative, country: agency.countryCode, address: agency.address.join('\n'), tel: agency.tel, email: agency.email, languages: agency.languages,
});

const contactPoint = (agency: AgencyResponse, writer: Writer): Section => present({
  name: writer.name, jobTitle: writer.post, organisation: agency.name, address: agency.address.join('\n'), tel: agency.tel, email: agency.email,
  timeZone: agency.zone, languages: agency.languages,
});

const present = (block: Section): Section => Object.fromEntries(Object.entries(block).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)));
