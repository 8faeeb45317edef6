import { Injectable } from '@nestjs/common';
import { Recorder } from '@comity/persistence';
import { Activity } from '@comity/temporal/worker';
import type { LaneActivities } from '@comity/workflows/contract';
import { coded } from './coded-failure';

@Injectable()
export class RecordCommand implements Pick<LaneActivities, 'recordCommand'> {
  constructor(private readonly recorder: Recorder) {}

  @Activity()
  recordCommand(input: Parameters<LaneActivities['recordCommand']>[0]): ReturnType<LaneActivities['recordCommand']> {
    return coded(this.recorder.record(input));
  }
}
