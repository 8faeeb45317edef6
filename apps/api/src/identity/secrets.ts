import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { sha256Hex } from '@comity/platform';

/** A secret of 32 random bytes; the database holds its SHA-256 only. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Bearer tokens say what they are, so that a scanner finds one that was published by mistake. */
export const newBearerToken = (): string => `comity_${newSecret()}`;

/** The CSRF token of a session follows from its secret: pages can ask for it again, and it need not be stored. */
export const csrfTokenOf = (secret: string): string => createHmac('sha256', secret).update('csrf').digest('base64url');

/** Compares digests without telling by time where they differ. */
export function sameDigest(given: string, stored: string): boolean {
  const digest = Buffer.from(sha256Hex(given));
  const other = Buffer.from(stored);
  return digest.length === other.length && timingSafeEqual(digest, other);
}
