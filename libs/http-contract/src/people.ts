import type { Role } from '@comity/domain';

/** An agency of the directory: public among agencies. */
export interface AgencyResponse {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameNative: string | null;
  readonly nativeLang: string | null;
  readonly countryCode: string;
  readonly zone: string;
  readonly languages: readonly string[];
  readonly address: readonly string[];
  readonly email: string | null;
  readonly tel: string | null;
  /** True for the agency of the person who asks. */
  readonly own: boolean;
}

/** GET /api/me */
export interface MeResponse {
  readonly personId: string;
  readonly name: string;
  readonly post: string;
  readonly email: string;
  readonly zone: string;
  readonly roles: readonly Role[];
  readonly agency: AgencyResponse;
  /** Sent back in the header `x-csrf-token` with every change. */
  readonly csrfToken: string;
  readonly serverTime: string;
  readonly mode: 'demonstration' | 'production';
  readonly sessionExpiresAt: string;
  /** "Needs you" figures of the navigation. */
  readonly counts: { readonly desk: number; readonly inbox: number; readonly escalations: number; readonly notices: number };
}

/** GET /api/people: people of the own agency. */
export interface PersonResponse {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly roles: readonly Role[];
  /** Open requests the person owns. */
  readonly open: number;
}
