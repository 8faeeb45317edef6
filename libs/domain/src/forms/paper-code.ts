const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** First 60 bits of a SHA-256 in twelve signs that are hard to confuse (Crockford's base 32): what a paper prints of its data's digest. */
export function paperCode(sha256: string): string {
  const bits = BigInt(`0x${sha256.slice(0, 15)}`);
  return Array.from({ length: 12 }, (_, i) => SIGNS[Number((bits >> BigInt(55 - 5 * i)) & 31n)]).join('');
}

/** In groups of four, as it is printed. */
export const printedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/**
 * What somebody typed or scanned, as it is looked up: a whole code or a whole SHA-256, never a part of one. Small letters,
 * spaces, hyphens and signs that look alike are read as meant. Null: neither.
 */
export function readPaperCode(given: string): string | null {
  const text = given.trim().replace(/^sha-?256:/i, '').replace(/[\s\u2010-\u2015-]/g, '');
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
  const code = text.toUpperCase().replace(/[IL]/g, '1').replace(/O/g, '0');
  return code.length === 12 && [...code].every((sign) => SIGNS.includes(sign)) ? code : null;
}
