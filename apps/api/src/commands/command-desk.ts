import { Inject, Injectable } from '@nestjs/common';
import { afterTheEnd, commandRoles, mayCommand, type Side, type Stage } from '@comity/domain';
import type { CommandPendingResponse, CommandResponse } from '@comity/http-contract';
import { commandById, Database, giveCommand, KeyUsedForOtherContent, Recorder, requestPlace, settleCommand, type CommandRow, type StoredOutcome } from '@comity/persistence';
import type { Logger, TimeSource } from '@comity/platform';
import { EngineUnavailable, RequestClosed, RequestGateway, type LaneAnswer } from '@comity/temporal';
import { setTimeout as pause } from 'node:timers/promises';
import { EngineHealth } from '../health/engine-health';
import { engineAway, notFound, roleMissing } from '../http/problem';
import type { SignedIn } from '../identity';
import { instant } from '../http/instants';
import { LOGGER, TIME_SOURCE } from '../platform/tokens';
import { keyUsed } from '../requests/new-request-desk';
import type { CheckedCommand } from './command-body.pipe';
import { refusalProblem } from './refusal-problem';
import { Waiting } from './waiting';

export interface Order extends CheckedCommand {
  readonly requestId: string;
  readonly key: string;
}

/** A lane that works answers long before. */
const SLOW_MS = 3_000;

type Answer = CommandResponse | CommandPendingResponse;

/** The road of a command: its row first, then the lane of its request; the lane's answer, or the first one for a key. */
@Injectable()
export class CommandDesk {
  private readonly waiting = new Waiting();

  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(RequestGateway) private readonly gateway: RequestGateway,
    @Inject(Recorder) private readonly recorder: Recorder,
    @Inject(EngineHealth) private readonly engine: EngineHealth,
    @Inject(TIME_SOURCE) private readonly time: TimeSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws Problem 403, 404, 409 (a rule), 422 (the key), 503 (engine away, or too much waiting) */
  async send(actor: SignedIn, order: Order): Promise<Answer> {
    if (!mayCommand(actor.roles, order.type)) throw roleMissing(commandRoles[order.type]);
    return this.waiting.during(`${actor.agencyId}/${order.requestId}`, async () => {
      const { row, side } = await this.write(actor, order);
      return row.outcome ? answerOf(row, row.outcome) : this.decide(actor.agencyId, side, row);
    });
  }

  /** Carries a command whose row is written to its lane. @throws Problem as `send` does */
  carry(agencyId: string, side: Side, row: CommandRow): Promise<Answer> {
    return this.waiting.during(`${agencyId}/${row.requestId}`, () => (row.outcome ? Promise.resolve(answerOf(row, row.outcome)) : this.decide(agencyId, side, row)));
  }

  /** A command of the own agency: decided, or still pending. @throws Problem 404; and as it was refused */
  async find({ agencyId }: SignedIn, id: string): Promise<Answer> {
    const row = await this.db.withAgency(agencyId, (tx) => commandById(tx, id));
    if (!row || row.personId === null) throw notFound();
    return row.outcome ? answerOf(row, row.outcome) : pending(row);
  }

  private async write({ agencyId, personId }: SignedIn, { requestId, key, type, body }: Order): Promise<{ readonly row: CommandRow; readonly side: Side }> {
    try {
      return await this.db.withAgency(agencyId, async (tx) => {
        const place = await requestPlace(tx, requestId);
        if (!place) throw notFound();
        const { row } = await giveCommand(tx, { key, personId, requestId, type, body, now: this.time.now() });
        return { row, side: place.side };
      });
    } catch (error) {
      throw error instanceof KeyUsedForOtherContent ? keyUsed() : error;
    }
  }

  private async decide(agencyId: string, side: Side, row: CommandRow): Promise<Answer> {
    try {
      const answer = await this.answered(this.gateway.send({ agencyId, requestId: row.requestId, side, commandId: row.id, digest: row.digest }));
      return answer === 'away' ? this.whileAway(agencyId, row) : answerOf(row, answer);
    } catch (error) {
      if (error instanceof RequestClosed) return this.afterTheEnd(agencyId, row, error);
      if (error instanceof EngineUnavailable) return this.withoutAnswer(agencyId, side, row);
      throw error;
    }
  }

  /** The lane has ended: what it recorded last stands, else the request was closed before this command. */
  private async afterTheEnd(agencyId: string, row: CommandRow, { code, message }: RequestClosed): Promise<Answer> {
    // A paper outlives its request: what may happen then is recorded without a lane, as steps that arrive are.
    if ((afterTheEnd as readonly string[]).includes(row.type)) {
      const { outcome: _, ...told } = await this.recorder.record({ agencyId, requestId: row.requestId, commandId: row.id, digest: row.digest });
      return answerOf(row, 'refusal' in told ? { outcome: 'refused', refusal: told.refusal } : { outcome: 'accepted', version: told.state.version, stage: told.state.stage });
    }
    const outcome = await this.db.withAgency(agencyId, (tx) => settleCommand(tx, row.id, { outcome: 'refused', refusal: { code, message } }, this.time.now()));
    return answerOf(row, outcome);
  }

  /** The lane's answer, or that the server is away: nobody waits the full time for a server that does not even answer. */
  private async answered(sent: Promise<LaneAnswer>): Promise<LaneAnswer | 'away'> {
    const timer = new AbortController();
    const first = await Promise.race([sent, pause(SLOW_MS, 'slow' as const, { signal: timer.signal }).catch(() => 'slow' as const)]).finally(() => timer.abort());
    if (first !== 'slow') return first;
    return (await this.engine.serverAnswers()) ? sent : 'away';
  }

  private async whileAway(agencyId: string, row: CommandRow): Promise<Answer> {
    const now = await this.db.withAgency(agencyId, (tx) => commandById(tx, row.id));
    if (!now?.outcome) throw engineAway();
    return answerOf(row, now.outcome);
  }

  /** No answer in time: recorded all the same, or under way in a worker, or the engine is away. The row stays. */
  private async withoutAnswer(agencyId: string, side: Side, row: CommandRow): Promise<Answer> {
    if (!(await this.engine.workerPolls())) return this.whileAway(agencyId, row);
    const now = await this.db.withAgency(agencyId, (tx) => commandById(tx, row.id));
    if (now?.outcome) return answerOf(row, now.outcome);
    this.keepAsking({ agencyId, requestId: row.requestId, side, commandId: row.id, digest: row.digest });
    return pending(row);
  }

  /** An Update that no worker has taken yet is not kept by the server: whoever was told 202 must not have to send it again. */
  private keepAsking(command: Parameters<RequestGateway['send']>[0], tries = 30): void {
    this.gateway.send(command).catch((error: unknown) => {
      if (error instanceof EngineUnavailable && tries > 1) this.keepAsking(command, tries - 1);
      else this.logger.warn({ code: 'COMMAND_UNANSWERED', command: command.commandId, kind: error instanceof Error ? error.name : typeof error }, 'A command has no answer; the same key asks again.');
    });
  }
}

function answerOf(row: CommandRow, outcome: StoredOutcome): CommandResponse {
  if (outcome.outcome === 'refused') throw refusalProblem(outcome.refusal);
  return { commandId: row.id, requestId: row.requestId, outcome: 'accepted', stage: outcome.stage as Stage, version: outcome.version };
}

const pending = (row: CommandRow): CommandPendingResponse => ({ commandId: row.id, outcome: 'pending', at: instant(row.createdAt) });
