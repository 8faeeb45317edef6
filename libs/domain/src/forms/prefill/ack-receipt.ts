import { localInstant } from './blocks';
import type { FilledField, KnownFacts } from './known-facts';

/** When the request came, with the offset of the place. By which way is not in the rows. */
export const ackReceiptFields = ({ side, receivedAt, own }: KnownFacts): readonly FilledField[] =>
  side === 'incoming' && receivedAt !== null ? [{ section: 'A', key: 'receivedAt', value: localInstant(receivedAt, own.zone), from: 'receipt' }] : [];
