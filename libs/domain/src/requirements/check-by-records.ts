import { checkDocument } from '../forms/check-document';
import type { CheckResult } from '../forms/document';
import { checkByForm, type GivenDocument } from '../forms/given-document';
import { currentRecords } from '../law/participation';
import { participationForForms } from '../law/participation-for-forms';
import { checkRequirements, type RequirementCheck } from './requirement-findings';
import type { StateRecords } from './state-records';

/** `requirements` has no part in `complete`, which is a matter of the form; absent where the context names no requested State. */
export type RecordedCheckResult = CheckResult & { readonly requirements?: RequirementCheck };

/**
 * Checks a given document by its form and by what is recorded of the requested State that its context names.
 * @param today YYYY-MM-DD, for a context without `asOf`
 */
export function checkByRecords(given: GivenDocument, { participation: all, requirements }: StateRecords, today: string): RecordedCheckResult {
  const { document, context } = given;
  const { requestedState, requestingState } = context;
  if (requestedState === undefined) return checkByForm(given);
  const participation = currentRecords(all);
  const day = (context.asOf ?? today).slice(0, 10);
  const { complete, findings, notChecked } = checkDocument(document, context, participationForForms(participation, day, requirements));
  const circumstances = { requestedState, ...(requestingState === undefined ? {} : { requestingState }) };
  return { complete, findings, notChecked, requirements: checkRequirements(document, circumstances, { participation, requirements }, day, context) };
}
