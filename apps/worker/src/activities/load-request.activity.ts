import { Injectable } from '@nestjs/common';
import { Recorder } from '@comity/persistence';
import { Activity } from '@comity/temporal/worker';
import type { LaneActivities, LaneState, RequestRef } from '@comity/workflows/contract';

@Injectable()
export class LoadRequest implements Pick<LaneActivities, 'loadRequest'> {
  constructor(private readonly recorder: Recorder) {}

  @Activity()
  loadRequest({ agencyId, requestId }: RequestRef): Promise<LaneState | null> {
    return this.recorder.load(agencyId, requestId);
  }
}
