import { euMemberStates } from '../instruments/eu-member-states';
import type { LimitRow } from '../instruments/limit';
import type { PartiesModel } from '../instruments/parties-model';
import { findInstrument } from '../instruments/registry';
import { usability } from '../instruments/usability';
import { boundBetween, participationOf, type ParticipationRecord } from '../law/participation';
import { recordsByInstrument } from '../law/records-by-instrument';
import { declarationNotes } from './declaration-notes';
import type { Binding, RouteWorld } from './world';

interface Parts {
  readonly version: string;
  limit(id: string): LimitRow | null;
  /** Records that no other replaces: `currentRecords`. */
  readonly participation: readonly ParticipationRecord[];
}

/** The look of routes on a law: its limits and records, with what the instruments say of who can be bound. */
export function routeWorld({ version, limit, participation }: Parts): RouteWorld {
  const byInstrument = recordsByInstrument(participation);
  const recordsOf = (instrument: string): readonly ParticipationRecord[] => byInstrument.get(instrument) ?? [];
  return {
    version, limit,
    participation: (instrument, state, on, towards) => {
      const { answer } = participationOf(recordsOf(instrument), instrument, state, on, towards);
      return answer === 'not-recorded' ? byText(findInstrument(instrument)?.parties, state) : answer;
    },
    usability: (instrument, states, on) => {
      const [one, other] = states;
      const inForce = one === undefined || other === undefined ? null : boundBetween(recordsOf(instrument), instrument, one, other, on);
      return usability(instrument, { on, states, ...(inForce === null ? {} : { recordedInForce: inForce }) });
    },
    declarations: (instrument, state, on) => {
      const { record } = participationOf(recordsOf(instrument), instrument, state, on);
      return record ? declarationNotes(record) : [];
    },
  };
}

/** What the text itself says of a State without a record: who cannot be bound, and whose own law it is. Whether a State that can be bound is, only a record says. */
function byText(parties: PartiesModel | undefined, state: string): Binding {
  switch (parties?.model) {
    case 'member-states': return euMemberStates.includes(state) && !parties.except.includes(state) ? 'not-recorded' : 'not-bound';
    case 'union-and-state': return state === parties.state || euMemberStates.includes(state) ? 'not-recorded' : 'not-bound';
    case 'closed-group': return parties.states.includes(state) ? 'not-recorded' : 'not-bound';
    case 'one-with-each': return state === parties.state || parties.others.includes(state) ? 'not-recorded' : 'not-bound';
    case 'national-law': return state === parties.state ? 'bound' : 'not-bound';
    case 'ratification': case 'none': case undefined: return 'not-recorded';
  }
}
