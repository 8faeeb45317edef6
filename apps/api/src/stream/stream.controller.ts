import { Controller, Get, Inject, Res, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ChangeEvent } from '@comity/http-contract';
import { ChangeFeed, Database } from '@comity/persistence';
import type { Logger, TimeSource } from '@comity/platform';
import type { Response } from 'express';
import { Actor, Needs, type SignedIn } from '../identity';
import { AnswersBytes } from '../openapi/answers';
import { LOGGER, TIME_SOURCE } from '../platform/tokens';
import { sessionLives } from './session-life';

const HEARTBEAT_MS = 20_000;

@ApiTags('Changes')
@Controller('stream')
@Needs('request.read')
export class StreamController implements OnModuleInit, BeforeApplicationShutdown {
  private readonly open = new Set<Response>();

  constructor(
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
    @Inject(Database) private readonly db: Database,
    @Inject(TIME_SOURCE) private readonly time: TimeSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.feed.open();
  }

  beforeApplicationShutdown(): void {
    for (const response of this.open) response.end();
  }

  @Get()
  @ApiOperation({ summary: 'Server-sent events `change`: something of a request of the own agency changed, read it again. Ends with the session.' })
  @AnswersBytes('text/event-stream', [401, 403])
  stream(@Actor() actor: SignedIn, @Res() response: Response): void {
    response.status(200).set({ 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    response.write('retry: 2000\n: open\n\n');
    const end = this.feed.subscribe(actor.agencyId, {
      changed: ({ request, version }) => response.write(`event: change\ndata: ${JSON.stringify({ requestId: request, version } satisfies ChangeEvent)}\n\n`),
      // Changes may have been missed: the page connects again and reads everything anew.
      lost: () => response.end(),
    });
    const heartbeat = setInterval(() => void this.beat(actor, response), HEARTBEAT_MS);
    this.open.add(response);
    response.on('close', () => {
      clearInterval(heartbeat);
      end();
      this.open.delete(response);
    });
  }

  private async beat({ agencyId, sessionId }: SignedIn, response: Response): Promise<void> {
    try {
      const lives = await this.db.withAgency(agencyId, (tx) => sessionLives(tx, sessionId, this.time.now()));
      if (lives) response.write(': alive\n\n');
      else response.end();
    } catch (error) {
      this.logger.warn({ code: 'STREAM_ENDED', kind: error instanceof Error ? error.name : typeof error }, 'A stream of changes ended because the session could not be checked.');
      response.end();
    }
  }
}
