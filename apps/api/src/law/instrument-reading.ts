import { findInstrument, instruments, limitSummary, lineOf, profileRow, profiles, statusBoard, statusWords, summaryOf, type InstrumentLine, type InstrumentSummary, type LimitSummary } from '@comity/domain';
import type { ProfileResponse, StatusBoardRowResponse } from '@comity/http-contract';
import { adoptedLaw, Database, type AdoptedLaw } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';
import { askedDay } from './asked-day';
import type { LimitListDto } from './reading.dto';

/** Instruments, limits and profiles; the numbers are those of the rules that the agency has adopted. */
@Injectable()
export class InstrumentReading {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  list(on?: string): readonly InstrumentLine[] {
    const day = askedDay(on, this.time);
    return instruments.map((entry) => lineOf(entry, day));
  }

  board(on?: string): readonly StatusBoardRowResponse[] {
    return statusBoard(askedDay(on, this.time)).map((row) => ({ ...row, statusText: statusWords[row.status] }));
  }

  /** @throws Problem 404 */
  async one(actor: SignedIn, id: string, on?: string): Promise<InstrumentSummary> {
    const found = findInstrument(id);
    if (!found) throw new Problem(404, 'INSTRUMENT_UNKNOWN', 'There is no instrument with this id: see GET /api/instruments.');
    const { parts } = await this.law(actor);
    return { ...summaryOf(found, askedDay(on, this.time)), limits: parts.rules.book.limits.filter(({ instrument }) => instrument === id).map(limitSummary) };
  }

  async limits(actor: SignedIn, { instrument, kind }: LimitListDto): Promise<readonly LimitSummary[]> {
    const { parts } = await this.law(actor);
    return parts.rules.book.limits.filter((row) => (instrument === undefined || row.instrument === instrument) && (kind === undefined || row.kind === kind)).map(limitSummary);
  }

  /** @throws Problem 404 */
  async limit(actor: SignedIn, idOrAlias: string): Promise<LimitSummary> {
    const row = (await this.law(actor)).limit(idOrAlias);
    if (!row) throw new Problem(404, 'LIMIT_UNKNOWN', 'There is no time limit with this id or alias: see GET /api/limits.');
    return limitSummary(row);
  }

  profiles = (): readonly ProfileResponse[] => profiles;

  /** @throws Problem 404 */
  profile(id: string): ProfileResponse {
    const row = profileRow(id);
    if (!row) throw new Problem(404, 'PROFILE_UNKNOWN', `There is no counting profile with this id. Known: ${profiles.map((profile) => profile.id).join(', ')}.`);
    return row;
  }

  private law({ agencyId }: SignedIn): Promise<AdoptedLaw> {
    return this.db.withAgency(agencyId, adoptedLaw);
  }
}
