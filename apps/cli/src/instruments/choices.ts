import { findInstrument, instruments, limitRow, type Instrument } from '@comity/domain';
import { notAcceptable } from '../failure';

const MOST_SUGGESTED = 3;

/** The instrument of that id, whatever its case. @throws Failure `INSTRUMENT_UNKNOWN` with the nearest ids */
export function chosenInstrument(text: string): Instrument {
  const id = text.trim().toLowerCase();
  const found = findInstrument(id);
  if (found) return found;
  const limit = limitRow(id);
  const nearest = limit ? [limit.instrument] : nearestIds(id);
  const hint = limit ? `“${text}” is a time limit of ${limit.instrument}.` : `There is no instrument “${text}”. Nearest: ${nearest.join(', ')}.`;
  throw notAcceptable('INSTRUMENT_UNKNOWN', `${hint} "comity instruments list" names them all.`, { field: 'id', nearest });
}

/** A day that exists, YYYY-MM-DD; today where none is given. @throws Failure `DAY_NOT_ACCEPTABLE` */
export function chosenDay(text: string | undefined): string {
  const today = new Date().toISOString().slice(0, 10);
  if (text === undefined) return today;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // 30 February would be read as 2 March.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw notAcceptable('DAY_NOT_ACCEPTABLE', `“${text}” is no day: give one as ${today}.`, { field: 'on' });
}

/** Ids or titles that contain what was typed come first, then those that share most pairs of letters with it; the shorter of two alike. */
function nearestIds(typed: string): readonly string[] {
  const share = ({ id, title }: Instrument): number => (typed.length > 2 && `${id} ${title.toLowerCase()}`.includes(typed) ? 1 : shared(typed, id));
  const ranked = instruments.map((entry) => ({ id: entry.id, share: share(entry) }));
  return ranked.sort((a, b) => b.share - a.share || a.id.length - b.id.length).slice(0, MOST_SUGGESTED).map(({ id }) => id);
}

const letterPairs = (text: string): readonly string[] => [...text].slice(1).map((letter, at) => `${[...text][at]}${letter}`);

/** The part of the pairs of letters typed that the id has too, below 1. */
function shared(typed: string, id: string): number {
  const pairs = letterPairs(typed.slice(0, 60));
  return pairs.filter((pair) => id.includes(pair)).length / (pairs.length + 1);
}
