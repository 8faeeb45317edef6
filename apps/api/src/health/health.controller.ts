import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Database } from '@comity/persistence';
import type { Response } from 'express';
import { Public } from '../identity';
import { EngineHealth } from './engine-health';

type Part = 'up' | 'down';

/** What of an installation answers. */
export interface Readiness {
  readonly status: 'ready' | 'not-ready';
  readonly parts: { readonly database: Part; readonly temporal: Part; readonly worker: Part };
}

@ApiTags('Health')
@Public()
@Controller('health')
export class HealthController {
  constructor(@Inject(Database) private readonly db: Database, @Inject(EngineHealth) private readonly engine: EngineHealth) {}

  @Get('live')
  @ApiOperation({ summary: 'The process runs' })
  @ApiResponse({ status: 200, description: 'OK', schema: { $ref: '#/components/schemas/Liveness' } })
  live(): { readonly status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Database, workflow server and worker answer; 503 says which part is missing' })
  @ApiResponse({ status: 200, description: 'OK', schema: { $ref: '#/components/schemas/Readiness' } })
  @ApiResponse({ status: 503, description: 'Service Unavailable', schema: { $ref: '#/components/schemas/Readiness' } })
  async ready(@Res({ passthrough: true }) response: Response): Promise<Readiness> {
    const [database, temporal, worker] = await Promise.all([up(this.db.ping().then(() => true)), up(this.engine.serverAnswers()), up(this.engine.workerPolls())]);
    const ready = [database, temporal, worker].every((part) => part === 'up');
    if (!ready) response.status(503).setHeader('Retry-After', '2');
    return { status: ready ? 'ready' : 'not-ready', parts: { database, temporal, worker } };
  }
}

/** Whatever goes wrong while a part is asked means that it does not answer: that is what is reported. */
async function up(asked: Promise<boolean>): Promise<Part> {
  return asked.then((answers) => (answers ? 'up' : 'down'), () => 'down');
}
