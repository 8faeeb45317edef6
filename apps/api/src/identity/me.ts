import type { MeResponse } from '@comity/http-contract';
import { Database } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { Inject, Injectable } from '@nestjs/common';
import { TIME_SOURCE } from '../platform/tokens';
import { countsOf } from './counts';
import { Directory } from './directory';
import type { Presented } from './signed-in';

/** What a person is told about themselves. */
@Injectable()
export class Me {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Directory) private readonly directory: Directory,
    @Inject(TIME_SOURCE) private readonly time: TimeSource,
  ) {}

  async of({ signedIn, csrfToken, endsAt }: Presented): Promise<MeResponse> {
    const [agency, [installation], own] = await Promise.all([
      this.directory.ownAgency(signedIn),
      this.db.acrossAgencies<{ mode: MeResponse['mode'] }>('SELECT mode FROM installation'),
      this.db.withAgency(signedIn.agencyId, async (tx) => {
        const [person] = await tx.query<{ post: string; email: string }>('SELECT post, email FROM person WHERE id = $1', [signedIn.personId]);
        return { person, counts: await countsOf(tx, signedIn) };
      }),
    ]);
    if (!installation || !own.person) throw new Error('The installation or the person is gone.');
    return {
      personId: signedIn.personId, name: signedIn.name, post: own.person.post, email: own.person.email, zone: signedIn.zone, roles: signedIn.roles,
      agency, csrfToken, serverTime: this.time.now(), mode: installation.mode, sessionExpiresAt: endsAt, counts: own.counts,
    };
  }
}
