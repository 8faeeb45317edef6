import { Inject, Injectable } from '@nestjs/common';
import { askClock, clockWords, explain, explainDoubt, limitSummary, type ClockFailure, type ExplanationStep } from '@comity/domain';
import type { ClockPreviewResponse } from '@comity/http-contract';
import { adoptedLaw, Database } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';

/** Asks the clock on the law that the agency has adopted. Nothing is written. */
@Injectable()
export class ClockPreview {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  async ask({ agencyId }: SignedIn, question: unknown): Promise<ClockPreviewResponse> {
    const law = await this.db.withAgency(agencyId, adoptedLaw);
    const said = askClock(question, law, this.time.now());
    if ('error' in said) throw notAnswerable(said.error);
    const { steps, doubts, ...answer } = said.answer;
    const row = law.limit(answer.limit)!;
    return {
      ...answer, ...clockWords('outgoing', `limit/${row.id}`, row.id),
      steps: steps.map((step) => ({ ...(step as ExplanationStep), text: explain(step) })), doubts: doubts.map(explainDoubt), law: limitSummary(row), lawVersion: law.version,
    };
  }
}

/** `events[0].at` of the clock is `/events/0/at` of the body. */
const pointer = (field: string): string => `/${field.replaceAll(/\[(\d+)\]/g, '.$1').replaceAll('.', '/')}`;

const notAnswerable = ({ code, message, field }: ClockFailure): Problem =>
  new Problem(422, code, message, field === undefined ? {} : { errors: [{ field: pointer(field), message }] });
