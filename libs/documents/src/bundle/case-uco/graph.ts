import { createHash } from 'node:crypto';

export type CaseNode = Readonly<Record<string, unknown>> & { readonly '@id': string; readonly '@type': string };

const UCO = 'https://ontology.unifiedcyberontology.org/uco';

export const CONTEXT = {
  kb: 'urn:uuid:',
  'case-investigation': 'https://ontology.caseontology.org/case/investigation/',
  ...Object.fromEntries(['core', 'action', 'identity', 'location', 'observable', 'role', 'tool', 'types', 'vocabulary'].map((name) => [`uco-${name}`, `${UCO}/${name}/`])),
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** An identifier that ends in a UUID (RFC 9562, version 8) and is the same for the same thing of the same request. */
export function nodeId(...key: readonly string[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(key)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `kb:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

export const reference = ({ '@id': id }: CaseNode): { readonly '@id': string } => ({ '@id': id });
export const dateTime = (value: string): object => ({ '@type': 'xsd:dateTime', '@value': value });
export const integer = (value: number): object => ({ '@type': 'xsd:integer', '@value': String(value) });

export const hash = (method: string, value: string): object => ({
  '@type': 'uco-types:Hash', 'uco-types:hashMethod': { '@type': 'uco-vocabulary:HashNameVocab', '@value': method }, 'uco-types:hashValue': { '@type': 'xsd:hexBinary', '@value': value },
});

/** Members without a value are left out. */
export const node = (id: string, type: string, members: Readonly<Record<string, unknown>>): CaseNode =>
  ({ '@id': id, '@type': type, ...Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))) });
