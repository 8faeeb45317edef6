/**
 * What the records on States say: declarations, reservations and requirement packs. An answer of `undefined` means that no
 * record has been checked: a rule then says only what holds in every case.
 */
export interface ParticipationRecords {
  /** Whether the State reserved dual criminality for preservation, Article 29(4) of the Budapest Convention. */
  dualCriminalityReserved(countryCode: string): boolean | undefined;
  /** Whether the Second Additional Protocol (CETS 224) is in force between the two States. */
  secondProtocolInForce(issuing: string, addressed: string): boolean | undefined;
  /** Whether the State declared that it must be notified of orders to its providers, Article 7(5) of CETS 224. */
  notificationRequired?(countryCode: string): boolean | undefined;
  /** Whether the State excluded access numbers (IP data) from such orders by declaration. */
  accessNumbersExcluded?(countryCode: string): boolean | undefined;
  /** Whether the State reserved Article 7 of CETS 224 as a whole. */
  article7Reserved?(countryCode: string): boolean | undefined;
  /** Whether the State declared that an emergency disclosure is followed by a request for assistance, Article 9 of CETS 224. */
  assistanceAskedAfterwards?(countryCode: string): boolean | undefined;
  /** Whether the requirement pack of the State records that it may refuse minor cases. */
  deMinimisPolicy?(countryCode: string): boolean | undefined;
}

export const noParticipationRecords: ParticipationRecords = {
  dualCriminalityReserved: () => undefined,
  secondProtocolInForce: () => undefined,
};
