import { Controller, Get, Header, Inject, Param, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { notFound } from '../http/problem';
import { Public } from '../identity';
import { AnswersBytes } from '../openapi/answers';
import { FeedDesk } from './feed-desk';
import { FeedThrottle } from './feed-throttle';

@ApiTags('Calendar feed')
@Controller('feed')
export class FeedController {
  constructor(@Inject(FeedDesk) private readonly desk: FeedDesk) {}

  @Public()
  @UseGuards(FeedThrottle)
  @Get(':token.ics')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Deadlines as iCalendar, for calendar programs: no session, the secret in the address is all that is needed' })
  @AnswersBytes('text/calendar', [404, 429])
  async read(@Param('token') token: string): Promise<string> {
    const text = await this.desk.read(token);
    if (text === null) throw notFound();
    return text;
  }
}
