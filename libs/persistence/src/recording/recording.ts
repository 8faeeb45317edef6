import type { Actor, RequestCommand } from '@comity/domain';
import type { AgencyKeys } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import type { RequestEntity } from '../entities';
import type { MadeForStep } from '../standard-documents/standard-facts';
import type { PartyAgency } from './agencies';
import type { ClockRow, Ordered, Standing } from './read-rows';

/** One command under way: everything the writers share. `row` is the request, locked for the transaction. */
export interface Recording {
  readonly tx: AgencyTransaction;
  readonly row: RequestEntity;
  readonly command: Pick<Ordered, 'id'>;
  readonly order: RequestCommand;
  readonly actor: Actor;
  readonly now: string;
  readonly own: PartyAgency;
  readonly partner: PartyAgency;
  readonly standing: Standing;
  /** The clocks of the request, as they stood when the command came. */
  readonly clocks: readonly ClockRow[];
  readonly keys: AgencyKeys;
  /** The paper that was made for this step, where it issues one. */
  readonly made: MadeForStep | null;
}

export const personOf = ({ actor }: Recording): string | null => (actor.kind === 'person' ? actor.personId : null);
