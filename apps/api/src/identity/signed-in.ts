import type { Role } from '@comity/domain';

/** Who makes a request: read fresh from PostgreSQL each time, so that a change of role counts at once. */
export interface SignedIn {
  readonly personId: string;
  readonly agencyId: string;
  readonly roles: readonly Role[];
  readonly name: string;
  /** IANA time zone of the person. */
  readonly zone: string;
  readonly sessionId: string;
  /** `browser`: cookie, with CSRF defence; `token`: bearer token of a program. */
  readonly kind: 'browser' | 'token';
}

/** What the guard leaves on a request. */
export interface Presented {
  readonly signedIn: SignedIn;
  /** Digest of the CSRF token that changes must carry; null for bearer tokens. */
  readonly csrfDigest: string | null;
  /** For GET /api/me; empty for bearer tokens. */
  readonly csrfToken: string;
  /** ISO instant at which the session ends unless it is used. */
  readonly endsAt: string;
}

/** The part of an HTTP request that identity reads and writes. */
export interface IdentityRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  presented?: Presented;
}
