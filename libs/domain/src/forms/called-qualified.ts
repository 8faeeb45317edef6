import type { PaperSignature } from './paper-signature';

const called = ['qualified_esignature', 'qualified_eseal'] as const;
export type CalledQualified = (typeof called)[number];

export const isCalledQualified = (method: unknown): method is CalledQualified => called.some((each) => each === method);

/** Whether a certificate says of itself what the method says of the signature (EN 319 412-5); null: there is none, or it says nothing. */
export const certificateShows = (method: CalledQualified, certificate: PaperSignature['qualified']): boolean =>
  certificate === (method === 'qualified_eseal' ? 'seal' : 'signature') || (certificate === 'unspecified' && method === 'qualified_esignature');

/** The qualified methods that a document states, wherever somebody signs in it. */
export function calledQualifiedIn(value: unknown): readonly CalledQualified[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'method' in value && isCalledQualified(value.method) ? [value.method] : [];
  return [...own, ...Object.values(value).flatMap(calledQualifiedIn)];
}
