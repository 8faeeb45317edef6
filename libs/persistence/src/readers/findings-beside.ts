import { agencyCheckFindings, checkedDocument, checkRequirements, type CheckContext, type FormDocument, type Measure, type NotRecorded, type RequestCircumstances, type StateRecords } from '@comity/domain';
import { checksInForce } from '../checks/agency-checks';
import type { AgencyTransaction } from '../database';
import type { GateFinding } from './weigh-findings';

export interface FurtherFindings {
  readonly findings: readonly GateFinding[];
  /** What nobody has recorded about this State, measure and channel. */
  readonly notRecorded: NotRecorded | null;
}

/** Who is asked, and the measures of the request that a document belongs to which asks for none itself. */
export interface Concerned extends RequestCircumstances {
  readonly measures: readonly Measure[];
}

export interface RecordsOfDay extends StateRecords {
  /** YYYY-MM-DD */
  readonly day: string;
}

/** What a document meets beside the rules of its form: what the other State asks for, and the agency's own checks. */
export async function findingsBeside(tx: AgencyTransaction, document: FormDocument, { measures, ...circumstances }: Concerned, context: CheckContext, { day, ...records }: RecordsOfDay): Promise<FurtherFindings> {
  const asked = checkRequirements(document, circumstances, records, day, context);
  const own = agencyCheckFindings(document, checkedDocument(document, circumstances, measures), await checksInForce(tx), context);
  return { findings: [...asked.findings, ...own], notRecorded: asked.notRecorded };
}

/** The instrument of the route that an officer chose for a request, where one was. */
export async function chosenInstrument(tx: AgencyTransaction, requestId: string): Promise<string | null> {
  const [row] = await tx.query<{ instrument: string | null }>('SELECT instrument FROM route_choice WHERE request_id = $1', [requestId]);
  return row?.instrument ?? null;
}
