import { answerEvents, leavingEvents, type EventType, type Observation, type Side } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { hasBegun } from '../readers/request-filter';

/** Which requests are of a kind; null: any. */
export interface RequestKind {
  readonly side: Side;
  readonly form: string | null;
  readonly instrument: string | null;
  /** State of the partner agency. */
  readonly partnerState: string | null;
}

/** A request's way from its start to its answer, as far as it has come. */
export interface Journey {
  /** Outgoing: when it was sent. Incoming: when it arrived. */
  readonly began: Date;
  readonly answered: Date | null;
  /** When nobody waited for the answer any more: taken back, or closed without one. */
  readonly left: Date | null;
}

/** More than enough for two ranges, and little enough to read while somebody waits. */
const SAMPLE = 5_000;
const DAY = 86_400_000;

const quoted = (types: readonly EventType[]): string => types.map((type) => `'${type}'`).join(', ');

const begins = "CASE r.side WHEN 'outgoing' THEN r.sent_at ELSE r.received_at END";
const ends = (request: string): string => `
  LEFT JOIN LATERAL (
    SELECT min(e.at) FILTER (WHERE e.type IN (${quoted(answerEvents)})) AS answered, min(e.at) FILTER (WHERE e.type IN (${quoted(leavingEvents)})) AS left
      FROM request_event e WHERE e.request_id = ${request}.id AND e.type IN (${quoted([...answerEvents, ...leavingEvents])})
  ) x ON true`;

/**
 * The requests of a kind that have begun, newest first. Of more than 5,000 a sample, the same at each reading, taken by the
 * random end of their ids: the newest alone would all be too young to have an answer.
 */
export const journeysOf = async (tx: AgencyTransaction, { side, form, instrument, partnerState }: RequestKind): Promise<readonly Journey[]> =>
  tx.query<Journey>(
    `SELECT b.began, x.answered, x.left FROM (
       SELECT r.id, ${begins} AS began FROM request r JOIN agency p ON p.id = r.partner_agency_id
        WHERE r.side = $1 AND ($2::text IS NULL OR r.form = $2) AND ($3::text IS NULL OR r.instrument = $3) AND ($4::text IS NULL OR p.country_code = $4)
          AND ${hasBegun} AND ${begins} IS NOT NULL
        ORDER BY right(r.id::text, 12) LIMIT ${SAMPLE}
     ) b ${ends('b')} ORDER BY b.began DESC`,
    [side, form, instrument, partnerState],
  );

/** How one request stands between start and answer. `began` is null for a draft. */
export interface RequestJourney extends RequestKind, Omit<Journey, 'began'> {
  readonly began: Date | null;
}

/** @returns null where the agency has no request of this id */
export async function journeyOfRequest(tx: AgencyTransaction, id: string): Promise<RequestJourney | null> {
  const [row] = await tx.query<RequestJourney>(
    `SELECT r.side, r.form, r.instrument, p.country_code AS "partnerState", ${begins} AS began, x.answered, x.left
       FROM request r JOIN agency p ON p.id = r.partner_agency_id ${ends('r')} WHERE r.id = $1 AND ${hasBegun}`,
    [id],
  );
  return row ?? null;
}

/** A journey as the survival estimate counts it: what has no answer has been watched until it was left, or until now. */
export function toObservation({ began, answered, left }: Journey, now: string): Observation {
  const finished = answered !== null && (left === null || answered <= left);
  const end = finished ? answered.getTime() : (left?.getTime() ?? Date.parse(now));
  return { days: Math.max(0, end - began.getTime()) / DAY, finished };
}
