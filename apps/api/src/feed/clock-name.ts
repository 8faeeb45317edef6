import { clockWords, limitRow, type ClockCode, type Side } from '@comity/domain';

/** Limits whose words name a State: a calendar may lie with a stranger, who would learn from it where a person is sought. */
const withoutState: Readonly<Record<string, string>> = {
  'bilat-au-nl-wait': 'No decision is needed yet',
  'frz-2003-577': 'Freezing is decided',
  'ie-eso-completed': 'The supervision order is recognised once its certificate was completed',
  'us-2703f': 'The provider keeps records and other evidence pending process',
  'us-3188': 'The person is conveyed after commitment',
  'us-order-days': 'What a court order or criminal rule asks within a number of days is done',
  'us-order-hours': 'What a court order or criminal rule asks within a number of hours is done',
};

/** Name of a clock that may leave the house: what has to happen, without a State. */
export function clockName(side: Side, code: ClockCode, limitId: string | null): string {
  const id = limitId === null ? undefined : limitRow(limitId)?.id;
  return (id === undefined || !code.startsWith('limit/') ? undefined : withoutState[id]) ?? clockWords(side, code, limitId).label;
}
