import { Inject, Injectable } from '@nestjs/common';
import { hasRight, type Role } from '@comity/domain';
import type { CalendarFeedResponse, NewCalendarFeedResponse } from '@comity/http-contract';
import { Database, feedClocks, feedOf, feedOwner, noteFeedRead, renewFeed, revokeFeed, rolesOf } from '@comity/persistence';
import { sha256Hex, type TimeSource } from '@comity/platform';
import { instantOrNull } from '../http/instants';
import type { SignedIn } from '../identity';
import { newSecret } from '../identity/secrets';
import { TIME_SOURCE } from '../platform/tokens';
import { feedPath } from './feed-address';
import { feedCalendar } from './feed-calendar';

const coversFor = (roles: readonly Role[]): CalendarFeedResponse['covers'] => (hasRight(roles, 'feed.agency') ? 'agency' : 'own');

/** Secret addresses of calendar feeds, and what stands there. */
@Injectable()
export class FeedDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  async state({ agencyId, personId, roles }: SignedIn): Promise<CalendarFeedResponse> {
    const feed = await this.db.withAgency(agencyId, (tx) => feedOf(tx, personId));
    return { active: feed !== null, since: instantOrNull(feed?.createdAt ?? null), lastReadAt: instantOrNull(feed?.readAt ?? null), covers: coversFor(roles) };
  }

  /** Makes an address; an earlier one ends. The database keeps the digest alone. */
  async renew({ agencyId, personId, roles }: SignedIn): Promise<Omit<NewCalendarFeedResponse, 'url'>> {
    // It says what it is, so that a scanner finds one that was published by mistake.
    const [secret, since] = [`comity_feed_${newSecret()}`, this.time.now()];
    await this.db.withAgency(agencyId, (tx) => renewFeed(tx, personId, sha256Hex(secret), since));
    return { path: feedPath(secret), since, covers: coversFor(roles) };
  }

  async revoke({ agencyId, personId }: SignedIn): Promise<void> {
    await this.db.withAgency(agencyId, (tx) => revokeFeed(tx, personId, this.time.now()));
  }

  /** The calendar behind a secret; null for one that opens nothing, whatever the reason. Rights are those of this moment. */
  async read(secret: string): Promise<string | null> {
    const owner = await feedOwner(this.db, sha256Hex(secret));
    if (!owner) return null;
    const now = this.time.now();
    return this.db.withAgency(owner.agencyId, async (tx) => {
      const roles = await rolesOf(tx, owner.personId);
      if (!hasRight(roles, 'feed.use')) return null;
      await noteFeedRead(tx, owner.personId, now);
      return feedCalendar(await feedClocks(tx, coversFor(roles) === 'agency' ? null : owner.personId, now));
    });
  }
}
