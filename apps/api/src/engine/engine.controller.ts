import { Controller, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, Sweeps } from '@comity/persistence';
import { EngineUnavailable, RequestGateway } from '@comity/temporal';
import { engineAway } from '../http/problem';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';

/** How many lanes were started, and how many ran already. */
export interface RebuildResponse {
  readonly started: number;
  readonly running: number;
}

@ApiTags('Engine')
@Controller('engine')
@Needs('engine.rebuild')
export class EngineController {
  private readonly sweeps: Sweeps;

  constructor(@Inject(Database) db: Database, @Inject(RequestGateway) private readonly gateway: RequestGateway) {
    this.sweeps = new Sweeps(db);
  }

  @Post('rebuild')
  @ApiOperation({ summary: 'Start the lane of every open request of the own agency from its row; those that run stay as they are' })
  @Answers(200, 'Rebuild', [401, 403, 503])
  async rebuild(@Actor() { agencyId }: SignedIn): Promise<RebuildResponse> {
    const counts = { started: 0, running: 0 };
    try {
      for (const request of await this.sweeps.openRequests(agencyId)) counts[await this.gateway.ensureStarted(request)] += 1;
    } catch (error) {
      throw error instanceof EngineUnavailable ? engineAway() : error;
    }
    return counts;
  }
}
