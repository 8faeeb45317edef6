import { findInstrument, isStale, participationLabels, participationOf, type Participation, type ParticipationRecord } from '@comity/domain';
import type { ParticipationRecordResponse, ParticipationResponse } from '@comity/http-contract';
import { adoptedLaw, Database, participationMaxAge } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { Inject, Injectable } from '@nestjs/common';
import { formProblem } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';
import { askedDay } from './asked-day';
import type { ParticipationDto } from './reading.dto';

/** How States stand to instruments, on the records that the own agency has adopted. */
@Injectable()
export class ParticipationReading {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  /** @throws Problem 422 */
  find({ agencyId }: SignedIn, { instrument, state, towards, on, history = 'current' }: ParticipationDto): Promise<ParticipationResponse> {
    if (instrument !== undefined && !findInstrument(instrument)) throw formProblem([{ field: '/instrument', message: `There is no instrument "${instrument}": see GET /api/instruments.` }]);
    const day = askedDay(on, this.time);
    return this.db.withAgency(agencyId, async (tx) => {
      const [law, maxAgeDays] = [await adoptedLaw(tx), await participationMaxAge(tx)];
      const known = history === 'all' ? [...law.parts.published, ...law.parts.records] : law.participation;
      const current = new Set(law.participation.map(({ id }) => id));
      const records = known.filter((record) => (instrument === undefined || record.instrument === instrument) && (state === undefined || record.state === state) && (towards === undefined || record.towards === null || record.towards === towards));
      const answer = instrument === undefined || state === undefined ? null : participationOf(law.participation, instrument, state, day, towards);
      const today = this.time.now().slice(0, 10);
      return { on: day, version: law.version, maxAgeDays, answer: answer && toAnswer(answer, day), records: records.map((record) => toRecord(record, { stale: isStale(record, today, maxAgeDays), superseded: !current.has(record.id) })) };
    });
  }
}

const sentences: Readonly<Record<Participation['answer'], (on: string) => string>> = {
  bound: (on) => `Recorded as bound on ${on}.`,
  'not-bound': (on) => `Recorded as not bound on ${on}.`,
  'not-recorded': () => 'Not recorded: check the status list of the instrument, and propose a record.',
};

const toAnswer = ({ answer, record }: Participation, on: string): NonNullable<ParticipationResponse['answer']> => ({ answer, recordId: record?.id ?? null, text: sentences[answer](on) });

const toRecord = (record: ParticipationRecord, { stale, superseded }: { readonly stale: boolean; readonly superseded: boolean }): ParticipationRecordResponse => ({
  id: record.id, instrument: record.instrument, instrumentTitle: findInstrument(record.instrument)?.title ?? record.instrument, state: record.state, towards: record.towards,
  territory: record.territory, status: record.status, statusLabel: participationLabels[record.status], from: record.from, until: record.until, declarations: record.declarations,
  reservations: record.reservations, note: record.note, source: record.source, sourceUrl: record.sourceUrl, checkedOn: record.checkedOn, checkedBy: record.checkedBy, stale,
  supersedes: record.supersedes, superseded,
});
