import { Inject, Injectable } from '@nestjs/common';
import { parseRouteQuestion, routesFor, routeWorld } from '@comity/domain';
import type { RouteAnswerResponse, RouteQuestionBody } from '@comity/http-contract';
import { adoptedLaw, Database } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { formProblem } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';

/** Looks for routes in the law that the agency has adopted. Nothing is written. */
@Injectable()
export class RouteDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  async look({ agencyId }: SignedIn, body: RouteQuestionBody): Promise<RouteAnswerResponse> {
    const law = await this.db.withAgency(agencyId, adoptedLaw);
    const parsed = parseRouteQuestion({ ...body }, { today: this.time.now().slice(0, 10), knowsState: law.knowsState });
    if ('error' in parsed) throw formProblem([{ field: `/${parsed.error.field ?? ''}`, message: parsed.error.message }]);
    return routesFor(parsed.question, routeWorld(law));
  }
}
