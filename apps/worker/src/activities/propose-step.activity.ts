import { Injectable } from '@nestjs/common';
import { Recorder } from '@comity/persistence';
import { Activity } from '@comity/temporal/worker';
import type { LaneActivities } from '@comity/workflows/contract';
import { coded } from './coded-failure';

@Injectable()
export class ProposeStep implements Pick<LaneActivities, 'proposeStep'> {
  constructor(private readonly recorder: Recorder) {}

  @Activity()
  proposeStep(input: Parameters<LaneActivities['proposeStep']>[0]): ReturnType<LaneActivities['proposeStep']> {
    return coded(this.recorder.propose(input));
  }
}
