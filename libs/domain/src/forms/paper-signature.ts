/** The electronic signature or seal on a paper of this agency, as its certificate says it. */
export interface PaperSignature {
  /** PAdES: with the time stamp of an authority (B-T), or with the time that this machine said (B-B). */
  readonly level: 'B-T' | 'B-B';
  /** The name in the certificate. */
  readonly signer: string;
  /** What the certificate says of itself; null where it says nothing, and then nobody may call it qualified. */
  readonly qualified: 'signature' | 'seal' | 'unspecified' | null;
}
