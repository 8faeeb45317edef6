import { Inject, Injectable } from '@nestjs/common';
import type { CaseResponse } from '@comity/http-contract';
import { caseById, Database, listCases, openCase, type AgencyTransaction, type CaseRecord } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import type { SignedIn } from '../identity';
import { instant } from '../http/instants';
import { notFound } from '../http/problem';
import { TIME_SOURCE } from '../platform/tokens';

@Injectable()
export class CaseDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  list({ agencyId }: SignedIn, text: string): Promise<readonly CaseResponse[]> {
    return this.db.withAgency(agencyId, async (tx) => (await listCases(tx, text)).map(toCase));
  }

  open({ agencyId, personId }: SignedIn, title: string): Promise<CaseResponse> {
    return this.db.withAgency(agencyId, async (tx) => found(tx, await openCase(tx, { title: title.trim(), personId, now: this.time.now() })));
  }

  one({ agencyId }: SignedIn, id: string): Promise<CaseResponse> {
    return this.db.withAgency(agencyId, (tx) => found(tx, id));
  }
}

async function found(tx: AgencyTransaction, id: string): Promise<CaseResponse> {
  const row = await caseById(tx, id);
  if (!row) throw notFound();
  return toCase(row);
}

const toCase = ({ id, reference, title, createdAt, requests }: CaseRecord): CaseResponse => ({ id, reference, title, createdAt: instant(createdAt), requests });
