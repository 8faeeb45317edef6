import { certificateShows, isCalledQualified } from './called-qualified';
import { signatureMethods } from './codes/signature-methods';
import type { PaperSignature } from './paper-signature';

export type SignatureMethodCode = keyof typeof signatureMethods;

/** The key that an agency keeps for its papers, as far as it matters to who chooses how one is signed. */
export type KeyStanding =
  | { readonly key: 'none' | 'not-usable' }
  /** `certificate`: what it says of itself (EN 319 412-5). */
  | { readonly key: 'usable'; readonly certificate: PaperSignature['qualified'] };

/** Why a method cannot be chosen. `other-kind`: the certificate is qualified, but for a seal where a signature is asked for, or the other way round. */
export type WhyNotPossible = 'no-key' | 'key-not-usable' | 'not-qualified' | 'other-kind';

export interface SignatureChoice {
  readonly method: SignatureMethodCode;
  /** Null: it can be chosen. */
  readonly why: WhyNotPossible | null;
}

/** Every way in which a paper can be signed, and why some are not open to an agency now: the rule of approval, told before. */
export const signatureChoices = (standing: KeyStanding): readonly SignatureChoice[] =>
  (Object.keys(signatureMethods) as SignatureMethodCode[]).map((method) => ({ method, why: isElectronic(method) ? whyNotSigned(method, standing) : null }));

/** Ways of signing that a key makes; a signature by hand needs none. */
export type ElectronicMethod = Exclude<SignatureMethodCode, 'handwritten'>;

export const isElectronic = (method: unknown): method is ElectronicMethod => typeof method === 'string' && method !== 'handwritten' && Object.hasOwn(signatureMethods, method);

/** Why a paper of the agency would not be signed in this way; null: it would. */
export function whyNotSigned(method: ElectronicMethod, standing: KeyStanding): WhyNotPossible | null {
  if (standing.key !== 'usable') return standing.key === 'none' ? 'no-key' : 'key-not-usable';
  if (!isCalledQualified(method) || certificateShows(method, standing.certificate)) return null;
  return standing.certificate === null ? 'not-qualified' : 'other-kind';
}
