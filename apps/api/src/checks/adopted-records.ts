import { checkByRecords, type CheckResult, type GivenDocument } from '@comity/domain';
import { adoptedLaw, Database } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';

/** What is recorded of States in the law that the own agency has adopted, as a way to check given documents. */
@Injectable()
export class AdoptedRecords {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  async checker({ agencyId }: SignedIn): Promise<(given: GivenDocument) => CheckResult> {
    const { participation, parts: { requirements } } = await this.db.withAgency(agencyId, adoptedLaw);
    const today = this.time.now().slice(0, 10);
    return (given) => checkByRecords(given, { participation, requirements }, today);
  }
}
