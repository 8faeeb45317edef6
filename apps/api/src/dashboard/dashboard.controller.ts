import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DashboardResponse } from '@comity/http-contract';
import { dashboardAt, Database } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { TIME_SOURCE } from '../platform/tokens';
import { toDashboard } from './to-dashboard';

@ApiTags('Dashboard')
@Controller('dashboard')
@Needs('dashboard.read')
export class DashboardController {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  @Get()
  @ApiOperation({ summary: 'Open, overdue, due in 7 days, by whose move: each figure with the query of its list' })
  @Answers(200, 'Dashboard', [401, 403])
  async read(@Actor() { agencyId }: SignedIn): Promise<DashboardResponse> {
    const now = this.time.now();
    return toDashboard(await this.db.withAgency(agencyId, (tx) => dashboardAt(tx, now)), now);
  }
}
