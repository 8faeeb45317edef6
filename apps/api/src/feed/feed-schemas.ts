import type { CalendarFeedResponse, NewCalendarFeedResponse } from '@comity/http-contract';
import { answer, flag, instant, oneOf, orNull, text, type Schema } from '../openapi/schema';

const covers = oneOf('own', 'agency');

/** Schemas of the answers about calendar feeds. */
export const feedSchemas: Readonly<Record<string, Schema>> = {
  CalendarFeed: answer<CalendarFeedResponse>({ active: flag, since: orNull(instant), lastReadAt: orNull(instant), covers }),
  NewCalendarFeed: answer<NewCalendarFeedResponse>({ url: { type: 'string', format: 'uri', description: 'A secret, shown once.' }, path: text, since: instant, covers }),
};
