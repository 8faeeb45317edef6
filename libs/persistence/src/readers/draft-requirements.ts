import type { CheckContext, FormDocument } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import type { DraftRow } from './draft-row';
import { chosenInstrument, findingsBeside, type FurtherFindings, type RecordsOfDay } from './findings-beside';

/** What a draft meets beside the rules of its form: what the requested State asks for, and the agency's own checks. */
export async function furtherFindings(
  tx: AgencyTransaction,
  { requestId, requestedState, requestingState }: Pick<DraftRow, 'requestId' | 'requestingState' | 'requestedState'>,
  document: FormDocument,
  context: CheckContext,
  records: RecordsOfDay,
): Promise<FurtherFindings> {
  const instrument = await chosenInstrument(tx, requestId);
  return findingsBeside(tx, document, { requestedState, requestingState, ...(instrument === null ? {} : { instrument }), measures: [] }, context, records);
}
