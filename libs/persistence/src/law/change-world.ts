import { findInstrument, packOfChange, type ChangeWorld, type ClosingDay, type LawChangeContent, type ParticipationPayload, type ParticipationRecord } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { partsWith } from './adopted-law';
import { assembleLaw, type AdoptedLaw } from './assemble-law';
import { publishedPacks } from './published';

/** What a proposal of this agency is held against. */
export async function changeWorld(tx: AgencyTransaction, law: AdoptedLaw, now: string): Promise<ChangeWorld> {
  const packs = await publishedPacks(tx);
  return {
    today: now.slice(0, 10), knowsState: law.knowsState, calendar: law.calendar, records: law.participation, knowsInstrument: (id) => findInstrument(id) !== null,
    published: (kind) => packs.filter((pack) => pack.kind === kind).map(({ version }) => version), adopted: (kind) => law.parts.adopted[kind],
  };
}

/** The law as it would be after the change. `made` names the row of a new record. */
export async function lawAfter(tx: AgencyTransaction, law: AdoptedLaw, change: LawChangeContent, made: { readonly id: string; readonly personId: string }): Promise<AdoptedLaw> {
  const parts = { ...law.parts, number: law.parts.number + 1 };
  switch (change.kind) {
    case 'calendar-pack':
    case 'rule-pack':
    case 'participation-pack':
    case 'requirement-pack':
      return assembleLaw(await partsWith(tx, parts, packOfChange[change.kind], change.payload.version));
    case 'closing-day': {
      const { region = null, ...day } = change.payload;
      const added: ClosingDay = { ...day, region };
      return assembleLaw({ ...parts, closingDays: [...parts.closingDays, added] });
    }
    case 'participation':
      return assembleLaw({ ...parts, records: [...parts.records, recordOf(change.payload, made)] });
  }
}

/** A proposal as the record that it becomes. */
export const recordOf = (payload: ParticipationPayload, { id, personId }: { readonly id: string; readonly personId: string }): ParticipationRecord => ({
  id, instrument: payload.instrument, state: payload.state, towards: payload.towards ?? null, territory: payload.territory ?? null, status: payload.status,
  from: payload.from ?? null, until: payload.until ?? null, declarations: payload.declarations ?? {}, reservations: payload.reservations ?? [], note: payload.note ?? null,
  source: payload.source, sourceUrl: payload.sourceUrl ?? null, checkedOn: payload.checkedOn, checkedBy: personId, supersedes: payload.supersedes ?? null,
});
