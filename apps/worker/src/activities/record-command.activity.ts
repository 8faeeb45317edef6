import { Injectable } from '@nestjs/common';
import { PaperNeeded, Recorder, type RecordResult } from '@comity/persistence';
import { Activity } from '@comity/temporal/worker';
import type { LaneActivities } from '@comity/workflows/contract';
import { StandardPapers } from '../papers/standard-papers';
import { coded } from './coded-failure';

type Input = Parameters<LaneActivities['recordCommand']>[0];

@Injectable()
export class RecordCommand implements Pick<LaneActivities, 'recordCommand'> {
  constructor(private readonly recorder: Recorder, private readonly papers: StandardPapers) {}

  @Activity()
  recordCommand(input: Input): ReturnType<LaneActivities['recordCommand']> {
    return coded(this.record(input));
  }

  /** A step that issues a paper is decided twice: first whether it may happen, then, with the paper made, that it does. */
  private async record(input: Input): Promise<RecordResult> {
    try {
      return await this.recorder.record(input);
    } catch (error) {
      if (!(error instanceof PaperNeeded)) throw error;
      return this.recorder.record(input, await this.papers.ofCommand(input));
    }
  }
}
