import { agencyCheckFindings, checkRequirements, requirementQuestion, type CheckContext, type FormDocument, type NotRecorded, type StateRecords } from '@comity/domain';
import { checksInForce } from '../checks/agency-checks';
import type { AgencyTransaction } from '../database';
import type { DraftRow } from './draft-row';
import type { GateFinding } from './weigh-findings';

export interface FurtherFindings {
  readonly findings: readonly GateFinding[];
  /** What nobody has recorded about this State, measure and channel. */
  readonly notRecorded: NotRecorded | null;
}

/** What a draft meets beside the rules of its form: what the requested State asks for, and the agency's own checks. */
export async function furtherFindings(
  tx: AgencyTransaction,
  draft: Pick<DraftRow, 'requestId' | 'requestingState' | 'requestedState'>,
  document: FormDocument,
  context: CheckContext,
  { day, ...records }: StateRecords & { readonly day: string },
): Promise<FurtherFindings> {
  const instrument = await chosenInstrument(tx, draft.requestId);
  const circumstances = { requestedState: draft.requestedState, requestingState: draft.requestingState, ...(instrument === null ? {} : { instrument }) };
  const question = requirementQuestion(document, circumstances);
  if (!question) return { findings: [], notRecorded: null };
  const asked = checkRequirements(document, circumstances, records, day, context);
  return { findings: [...asked.findings, ...agencyCheckFindings(document, question, await checksInForce(tx), context)], notRecorded: asked.notRecorded };
}

/** The instrument of the route that an officer chose for the request, where one was. */
export async function chosenInstrument(tx: AgencyTransaction, requestId: string): Promise<string | null> {
  const [row] = await tx.query<{ instrument: string | null }>('SELECT instrument FROM route_choice WHERE request_id = $1', [requestId]);
  return row?.instrument ?? null;
}
