import type { Effects } from '@comity/domain';
import { newId } from '@comity/platform';
import { insertRows } from './insert-rows';
import type { Recording } from './recording';

/** Notes that a request came back, for whoever keeps the agency's checks. Called after the events, whose last one it names. */
export async function writeSuggestions({ tx, row, partner, now }: Recording, orders: Effects['suggestions'] = []): Promise<void> {
  await insertRows(tx, 'check_suggestion', orders.map(({ step, code }) => ({
    id: newId(), agency_id: row.agencyId, request_id: row.id, event_seq: row.eventSeq, step, code, form: row.form, requested_state: partner.countryCode,
    section: null, at: now, state: 'open',
  })));
}
