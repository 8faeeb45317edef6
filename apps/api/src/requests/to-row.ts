import { stageDefinition } from '@comity/domain';
import type { ClockResponse, RequestRowResponse } from '@comity/http-contract';
import type { RequestRecord } from '@comity/persistence';
import { kindOf } from '../forms/kinds';
import { instant } from '../http/instants';

/** A row of a list; status, move and next step come from the procedure of its side. */
export function toRow(record: RequestRecord, clock: ClockResponse | null): RequestRowResponse {
  const { status, move, next } = stageDefinition(record.side, record.stage);
  return {
    id: record.id, reference: record.reference, side: record.side, subject: record.subject, form: record.form, kind: kindOf(record.form),
    partner: { code: record.partnerCode, name: record.partnerName, countryCode: record.partnerCountry },
    stage: record.stage, status, move, next: move === 'us' ? next : '', stageSince: instant(record.stageSince),
    owner: record.ownerId === null ? null : { id: record.ownerId, name: record.ownerName ?? '' },
    urgency: record.urgency, clock, familyId: record.familyId, changedAt: instant(record.changedAt),
  };
}
