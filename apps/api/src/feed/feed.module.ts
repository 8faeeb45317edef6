import { Module } from '@nestjs/common';
import { CalendarFeedController } from './calendar-feed.controller';
import { FeedController } from './feed.controller';
import { FeedDesk } from './feed-desk';

/** The feed itself stands outside the prefix of the API: see create-api.ts. */
@Module({ controllers: [CalendarFeedController, FeedController], providers: [FeedDesk] })
export class FeedModule {}
