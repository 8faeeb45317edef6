import { Controller, Delete, Get, Header, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CalendarFeedResponse, NewCalendarFeedResponse } from '@comity/http-contract';
import type { Request } from 'express';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { feedUrl } from './feed-address';
import { FeedDesk } from './feed-desk';

@ApiTags('Calendar feed')
@Controller('me/calendar-feed')
export class CalendarFeedController {
  constructor(@Inject(FeedDesk) private readonly desk: FeedDesk) {}

  @Get()
  @ApiOperation({ summary: 'Whether there is an address for calendar programs, since when, and when it was last read' })
  @Answers(200, 'CalendarFeed', [401])
  state(@Actor() actor: SignedIn): Promise<CalendarFeedResponse> {
    return this.desk.state(actor);
  }

  @Post()
  @Needs('feed.use')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Make a secret address for calendar programs, shown once; an earlier one ends' })
  @Answers(201, 'NewCalendarFeed', [401, 403])
  async renew(@Actor() actor: SignedIn, @Req() request: Request): Promise<NewCalendarFeedResponse> {
    const made = await this.desk.renew(actor);
    return { url: feedUrl(request, made.path), ...made };
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke the address' })
  revoke(@Actor() actor: SignedIn): Promise<void> {
    return this.desk.revoke(actor);
  }
}
