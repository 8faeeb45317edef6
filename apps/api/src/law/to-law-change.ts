import type { LawChangeResponse, MovedClockResponse } from '@comity/http-contract';
import type { LawChangeRecord, MovedClock } from '@comity/persistence';
import { instant, instantOrNull } from '../http/instants';

export const toLawChange = (row: LawChangeRecord): LawChangeResponse => ({
  id: row.id, kind: row.kind, payload: row.payload, reason: row.reason, state: row.state, proposedBy: row.proposedBy, proposedAt: instant(row.proposedAt),
  decidedBy: row.decidedBy, decidedAt: instantOrNull(row.decidedAt), decisionReason: row.decisionReason, lawNumber: row.lawNumber, movedClocks: row.movedClocks,
});

export const toMovedClock = ({ clockId, requestId, reference, code, limitId, oldDue, newDue, oldActBy, newActBy, applies, reason }: MovedClock): MovedClockResponse =>
  ({ clockId, requestId, reference, code, limitId, oldDue, newDue, oldActBy, newActBy, applies, reason });
