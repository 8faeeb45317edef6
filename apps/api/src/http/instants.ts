import { isoSeconds } from '@comity/platform';

export const instant = (at: Date): string => isoSeconds(at);
export const instantOrNull = (at: Date | null): string | null => (at === null ? null : isoSeconds(at));
