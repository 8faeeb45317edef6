import { Injectable } from '@nestjs/common';
import type { Side } from '@comity/domain';
import { Recorder } from '@comity/persistence';
import { RequestClosed, RequestGateway } from '@comity/temporal';
import { DeliveryFailed } from './channel';

/** A step that waits in its row for the lane of a request, or for the record alone where the request is closed. */
export interface ArrivedStep {
  readonly agencyId: string;
  readonly requestId: string;
  readonly side: Side;
  readonly commandId: string;
  readonly digest: string;
  readonly closed: boolean;
}

/** Shorter than a delivery may take, so that a lane that does not answer is noticed as such. */
const answerWithinMs = 10_000;
/** Answers of a lane that recorded nothing because it does not run. */
const notRecorded = ['REQUEST_CLOSED', 'NOTHING_TO_RECORD'];

/** Gives steps of Comity itself to the lane they are for. Given twice, a step is taken once. */
@Injectable()
export class ArrivedSteps {
  constructor(private readonly gateway: RequestGateway, private readonly recorder: Recorder) {}

  /** @throws DeliveryFailed, EngineUnavailable: the step is still there and can be given again. */
  async take(step: ArrivedStep): Promise<void> {
    if (!step.closed && (await this.byLane(step))) return;
    await this.recorder.record(step);
  }

  /** @returns whether the lane has recorded the step, as accepted or as refused. */
  private async byLane({ closed: _, ...step }: ArrivedStep): Promise<boolean> {
    try {
      const answer = await this.gateway.send({ ...step, timeoutMs: answerWithinMs });
      if (answer.outcome === 'refused' && answer.refusal.code === 'COMMAND_MALFORMED') throw new DeliveryFailed(answer.refusal.code, answer.refusal.message);
      return answer.outcome === 'accepted' || !notRecorded.includes(answer.refusal.code);
    } catch (error) {
      if (error instanceof RequestClosed) return false;
      throw error;
    }
  }
}
