/** How a key signs; both digest with SHA-256. */
export type SignatureScheme = 'ecdsa-sha256' | 'rsa-sha256';

/** Port: somebody's key, wherever it is kept. The key itself never leaves it. */
export interface Signer {
  /** Certificate of the key, DER. */
  readonly certificate: Buffer;
  /** Certificates of those who issued it, DER, as far as they are at hand. */
  readonly chain: readonly Buffer[];
  readonly scheme: SignatureScheme;
  /** Signature over the SHA-256 of the bytes: PKCS #1 v1.5 for RSA, a DER pair of numbers for ECDSA. */
  sign(bytes: Buffer): Promise<Buffer>;
}
