import { eventLabels, startEventWords } from '@comity/domain';
import type { ClockResponse } from '@comity/http-contract';

const labels: Readonly<Record<string, string>> = { ...startEventWords, ...eventLabels };

/** Events have names for people; a reason somebody wrote stands as it is. */
export const labelOf = (event: string): string => labels[event] ?? event;

/** What started it: the event of the record, or what the text of the limit names. */
export const startLabel = ({ start, law }: ClockResponse): string =>
  law && !(start.type in eventLabels) ? law.startsOn.text : labelOf(start.type);
