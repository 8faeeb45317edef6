import { Inject, Injectable } from '@nestjs/common';
import type { AwaitedClockResponse, EventListResponse, FormContentResponse, MessageResponse, RequestListResponse, RequestResponse, ClockResponse } from '@comity/http-contract';
import { awaitedClocksOf, clocksById, clocksOfRequest, Database, eventsOf, formContent, listRequests, messagesOf, requestDetail, requestPlace, verifyChain, type AgencyTransaction } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import type { SignedIn } from '../identity';
import { notFound } from '../http/problem';
import { TIME_SOURCE } from '../platform/tokens';
import type { RequestListDto } from './request-list.dto';
import { requestPage } from './request-page';
import { toAwaited, toClock, toClocks } from './to-clock';
import { toEvent } from './to-event';
import { toMessage } from './to-message';
import { toRow } from './to-row';

/** What can be read of requests, always as the agency of the person who asks. */
@Injectable()
export class RequestReading {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  async list(actor: SignedIn, { view = 'all', sort = 'due', page = 1, size = 25, case: caseId, ...rest }: RequestListDto): Promise<RequestListResponse> {
    const now = this.time.now();
    const filter = { ...rest, view, now, personId: actor.personId, ...(caseId === undefined ? {} : { caseId }) };
    return this.db.withAgency(actor.agencyId, async (tx) => {
      const { rows, total } = await listRequests(tx, filter, { sort, page, size });
      const clocks = await clocksById(tx, rows.map(({ clockId }) => clockId).filter((id) => id !== null));
      const clockOf = (id: string | null): ClockResponse | null => {
        const found = id === null ? undefined : clocks.get(id);
        return found ? toClock(found) : null;
      };
      return { rows: rows.map((row) => toRow(row, clockOf(row.clockId))), total, page, size, serverTime: now };
    });
  }

  one(actor: SignedIn, id: string): Promise<RequestResponse> {
    return this.db.withAgency(actor.agencyId, (tx) => requestPage(tx, actor, id));
  }

  form(actor: SignedIn, id: string): Promise<FormContentResponse> {
    return this.db.withAgency(actor.agencyId, async (tx) => {
      const content = await formContent(tx, id);
      if (!content) throw notFound();
      return content;
    });
  }

  events(actor: SignedIn, id: string): Promise<EventListResponse> {
    return this.db.withAgency(actor.agencyId, async (tx) => {
      const request = await requestDetail(tx, id);
      if (!request) throw notFound();
      const events = await eventsOf(tx, id);
      return { chain: await verifyChain(tx, id, events), events: events.map((event) => toEvent(event, request.partnerName)).reverse() };
    });
  }

  clocks(actor: SignedIn, id: string): Promise<readonly ClockResponse[]> {
    return this.ofExisting(actor, id, async (tx) => toClocks(await clocksOfRequest(tx, id)));
  }

  awaited(actor: SignedIn, id: string): Promise<readonly AwaitedClockResponse[]> {
    return this.ofExisting(actor, id, async (tx) => (await awaitedClocksOf(tx, id)).flatMap(toAwaited));
  }

  messages(actor: SignedIn, id: string): Promise<readonly MessageResponse[]> {
    return this.ofExisting(actor, id, async (tx) => (await messagesOf(tx, id)).map(toMessage));
  }

  private ofExisting<T>({ agencyId }: SignedIn, id: string, read: (tx: AgencyTransaction) => Promise<T>): Promise<T> {
    return this.db.withAgency(agencyId, async (tx) => {
      if (!(await requestPlace(tx, id))) throw notFound();
      return read(tx);
    });
  }
}
