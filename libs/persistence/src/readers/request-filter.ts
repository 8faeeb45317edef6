import { incomingProcedure, outgoingProcedure, type Move } from '@comity/domain';

export type RequestView = 'mine' | 'inbox' | 'needs-us' | 'waiting' | 'overdue' | 'due-7-days' | 'open' | 'closed' | 'all';

/** Which requests a list shows. `owner` is a person's id, or `none` for those that nobody owns. */
export interface RequestFilter {
  readonly view: RequestView;
  readonly now: string;
  readonly personId: string;
  readonly side?: 'outgoing' | 'incoming';
  readonly form?: string;
  /** Code of the partner agency. */
  readonly partner?: string;
  readonly owner?: string;
  readonly reference?: string;
  readonly family?: string;
  readonly caseId?: string;
  readonly text?: string;
}

/** A condition in SQL with its parameters, numbered from $1. */
export interface Where {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

const stagesWith = (move: Move): { readonly outgoing: readonly string[]; readonly incoming: readonly string[] } => ({
  outgoing: Object.entries(outgoingProcedure.stages).filter(([, stage]) => stage.move === move).map(([name]) => name),
  incoming: Object.entries(incomingProcedure.stages).filter(([, stage]) => stage.move === move).map(([name]) => name),
});

const quoted = (stages: readonly string[]): string => stages.map((stage) => `'${stage}'`).join(', ');

/** SQL that holds where the next move is of this kind; the stages come from the procedures, never from input. */
export function moveIs(move: Move, sides: readonly ('outgoing' | 'incoming')[] = ['outgoing', 'incoming']): string {
  const stages = stagesWith(move);
  return `(${sides.map((side) => `(r.side = '${side}' AND r.stage IN (${quoted(stages[side])}))`).join(' OR ')})`;
}

// A minimum that nobody is warned of (its end is no breach) makes nothing overdue: only clocks with a ladder count.
export const overdueAt = (now: string): string =>
  `EXISTS (SELECT FROM clock k WHERE k.request_id = r.id AND k.state = 'running' AND k.ladder AND k.due_exclusive <= ${now}::timestamptz)`;
export const dueWithin7Days = (now: string): string =>
  `EXISTS (SELECT FROM clock k WHERE k.request_id = r.id AND k.state = 'running' AND k.ladder AND k.due_exclusive > ${now}::timestamptz AND k.act_by <= ${now}::timestamptz + interval '7 days')`;
export const isOpen = "r.stage <> 'closed'";
/** An incoming row exists a moment before its lane has recorded the arrival; until then nobody can read it or give it orders. */
export const hasBegun = "(r.side = 'outgoing' OR r.version > 0)";

/** The WHERE of a list. Row-level security keeps it to the agency of the transaction. */
export function whereOf(filter: RequestFilter): Where {
  const parameters: unknown[] = [];
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = [hasBegun, viewOf(filter, given)];
  if (filter.side !== undefined) conditions.push(`r.side = ${given(filter.side)}`);
  if (filter.form !== undefined) conditions.push(`r.form = ${given(filter.form)}`);
  if (filter.partner !== undefined) conditions.push(`p.code = ${given(filter.partner)}`);
  if (filter.owner !== undefined) conditions.push(filter.owner === 'none' ? 'r.owner_id IS NULL' : `r.owner_id = ${given(filter.owner)}::uuid`);
  if (filter.reference !== undefined) conditions.push(`r.reference = ${given(filter.reference)}`);
  if (filter.family !== undefined) conditions.push(`r.family_id = ${given(filter.family)}::uuid`);
  if (filter.caseId !== undefined) conditions.push(`r.case_id = ${given(filter.caseId)}::uuid`);
  if (filter.text !== undefined) conditions.push(...filter.text.split(/\s+/u).filter(Boolean).slice(0, 8).map((word) => textHas(given(`%${word.replace(/[\\%_]/g, '\\$&')}%`))));
  return { sql: conditions.join(' AND '), parameters };
}

const textHas = (parameter: string): string =>
  `concat_ws(' ', r.reference, r.subject, r.partner_reference, p.name, f.reference, f.title) ILIKE ${parameter}`;

function viewOf({ view, now, personId }: RequestFilter, given: (value: unknown) => string): string {
  switch (view) {
    case 'all': return 'true';
    case 'closed': return "r.stage = 'closed'";
    case 'open': return isOpen;
    case 'inbox': return moveIs('us', ['incoming']);
    case 'needs-us': return moveIs('us');
    case 'waiting': return moveIs('them');
    case 'overdue': return overdueAt(given(now));
    case 'due-7-days': return dueWithin7Days(given(now));
    case 'mine': {
      const person = given(personId);
      return `(r.owner_id = ${person}::uuid OR r.author_id = ${person}::uuid)`;
    }
  }
}
