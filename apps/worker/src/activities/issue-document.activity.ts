import { Inject, Injectable } from '@nestjs/common';
import { notPrintable, SigningError } from '@comity/documents';
import { IssueDesk, NO_NAME } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { Activity } from '@comity/temporal/worker';
import type { LaneActivities, RequestRef } from '@comity/workflows/contract';
import { ApplicationFailure } from '@temporalio/common';
import { PaperPress } from '../papers/paper-press';
import { TIME_SOURCE } from '../wiring/tokens';

/** Makes the paper of a request from what was approved. */
@Injectable()
export class IssueDocument implements Pick<LaneActivities, 'issueDocument'> {
  constructor(private readonly desk: IssueDesk, private readonly press: PaperPress, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  /** A paper that cannot be made, or not be signed, holds the request where it is, and people are told why. */
  @Activity()
  async issueDocument({ agencyId, requestId }: RequestRef): ReturnType<LaneActivities['issueDocument']> {
    try {
      const frozen = await this.desk.frozen(agencyId, requestId);
      const made = await this.press.press({ agencyId, requestId }, frozen);
      return { ...made, ...(frozen.approval === undefined ? {} : { approval: frozen.approval }) };
    } catch (error) {
      const refused = notPrintable(error);
      if (refused) {
        await this.desk.tellWhyNot('paper-not-made', { agencyId, requestId }, refused.code, this.time.now());
        throw ApplicationFailure.retryable(`The paper could not be made: ${refused.code}.`, refused.code);
      }
      if (!(error instanceof SigningError)) {
        await this.desk.tellWhyNot('paper-not-made', { agencyId, requestId }, NO_NAME, this.time.now());
        throw error;
      }
      await this.desk.tellWhyNot('paper-not-signed', { agencyId, requestId }, error.code, this.time.now());
      throw ApplicationFailure.retryable(`The paper could not be signed: ${error.code}.`, error.code);
    }
  }
}
