import type { Signer } from './signer';
import { SigningError } from './signing-error';

/** A key in a smart card or a security module, named as PKCS #11 names it. */
export interface TokenKey {
  /** Library of the maker of the token. */
  readonly module: string;
  readonly slot?: number;
  readonly label: string;
  /** Asked for when it is needed, never stored. */
  readonly pin: () => Promise<string>;
}

/** Port: opens a key in a token. An installation that has tokens supplies it. */
export type OpenToken = (key: TokenKey) => Promise<Signer>;

/** No library for tokens comes along: it would be native code for every platform. */
export const noToken: OpenToken = ({ label }) => Promise.reject(
  new SigningError('TOKEN_NOT_CONFIGURED', `The key "${label}" is in a token, and this installation has no access to tokens. Use a key file or a PKCS #12 file, or have an OpenToken configured.`),
);
