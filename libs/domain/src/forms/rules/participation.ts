/**
 * What the participation records say about States. An answer of `undefined` means that no record has been checked:
 * a rule then says only what holds in every case.
 */
export interface ParticipationRecords {
  /** Whether the State reserved dual criminality for preservation, Article 29(4) of the Budapest Convention. */
  dualCriminalityReserved(countryCode: string): boolean | undefined;
  /** Whether the Second Additional Protocol (CETS 224) is in force between the two States. */
  secondProtocolInForce(issuing: string, addressed: string): boolean | undefined;
}

export const noParticipationRecords: ParticipationRecords = {
  dualCriminalityReserved: () => undefined,
  secondProtocolInForce: () => undefined,
};
