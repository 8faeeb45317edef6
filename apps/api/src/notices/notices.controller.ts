import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { NoticeResponse } from '@comity/http-contract';
import { Database, noticesOf, readNotice, type NoticeRecord } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { instant, instantOrNull } from '../http/instants';
import { KnownId } from '../http/known-id.pipe';
import { notFound } from '../http/problem';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { TIME_SOURCE } from '../platform/tokens';
import { noticeText } from './notice-text';

@ApiTags('Notices')
@Controller('notices')
@Needs('request.read')
export class NoticesController {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  @Get()
  @ApiOperation({ summary: 'What this person was told: unread first, newest first, at most 200' })
  @Answers(200, ['Notice'], [401, 403])
  async list(@Actor() { agencyId, personId }: SignedIn): Promise<readonly NoticeResponse[]> {
    return (await this.db.withAgency(agencyId, (tx) => noticesOf(tx, personId))).map(toNotice);
  }

  @Post(':id/read')
  @ApiOperation({ summary: 'Mark an own notice as read' })
  @Answers(200, 'Notice', [401, 403, 404])
  async read(@Actor() { agencyId, personId }: SignedIn, @Param('id', KnownId) id: string): Promise<NoticeResponse> {
    const notice = await this.db.withAgency(agencyId, (tx) => readNotice(tx, id, personId, this.time.now()));
    if (!notice) throw notFound();
    return toNotice(notice);
  }
}

const toNotice = (notice: NoticeRecord): NoticeResponse => ({
  id: notice.id, requestId: notice.requestId, reference: notice.reference, code: notice.code, text: noticeText(notice), at: instant(notice.at), readAt: instantOrNull(notice.readAt),
});
