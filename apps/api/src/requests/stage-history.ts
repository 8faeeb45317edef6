import { evolve, newRequest, stageDefinition, type RequestEvent, type RequestState } from '@comity/domain';
import type { RequestResponse } from '@comity/http-contract';
import type { EventRecord, RequestDetailRecord } from '@comity/persistence';
import { instant } from '../http/instants';

/** The stages a request has gone through, from its history: each where it was entered. */
export function stageHistory(request: RequestDetailRecord, events: readonly EventRecord[]): RequestResponse['stages'] {
  let state: RequestState = newRequest(request.side, request.form);
  const passed = [{ stage: state.stage, at: instant(request.createdAt) }];
  for (const { type, data, at } of events) {
    const next = evolve(state, { type, data } as unknown as RequestEvent);
    if (next.stage !== state.stage) passed.push({ stage: next.stage, at: instant(at) });
    state = next;
  }
  return passed.map(({ stage, at }) => ({ stage, status: stageDefinition(request.side, stage).status, at }));
}
