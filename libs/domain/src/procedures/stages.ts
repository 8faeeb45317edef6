/** Where a request stands on the requesting side. */
export const outgoingStages = [
  'draft', 'review', 'returned', 'signed', 'sent', 'acknowledged', 'information-needed',
  'replied', 'part-replied', 'refused', 'withdrawal-sent', 'closed',
] as const;
export type OutgoingStage = (typeof outgoingStages)[number];

/** Where a request stands on the executing side. */
export const incomingStages = [
  'received', 'acknowledged', 'information-asked', 'replied', 'part-replied', 'refused', 'withdrawal-received', 'closed',
] as const;
export type IncomingStage = (typeof incomingStages)[number];

export type Stage = OutgoingStage | IncomingStage;
export type Side = 'outgoing' | 'incoming';
