const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

export const nameOfState = (code: string): string => (/^[A-Z]{2}$/.test(code) ? names.of(code) : undefined) ?? code;

/** Codes that ISO leaves to users and codes of unions of States have no State of their own; a code without a name is none. */
export function isStateCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'UK'].includes(code)) return false;
  return names.of(code) !== code;
}
