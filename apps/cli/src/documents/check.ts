import { checkByRecords, checkEachGiven, checkGiven, type CheckResult, type GivenAnswer, type GivenDocument } from '@comity/domain';
import { participationPack, requirementPack } from '@comity/packs';
import { acceptably } from './acceptably';

/** Checks one document, or each of a list: a bad element gives its own error and does not stop the others. @throws Failure */
export const check = (input: unknown): CheckResult | readonly GivenAnswer[] => acceptably(() => (Array.isArray(input) ? checkEachGiven(input, byPacks) : checkGiven(input, byPacks)));

/** By the packs of this release; nobody has adopted or corrected anything in them. */
function byPacks(given: GivenDocument): CheckResult {
  const records = { participation: participationPack().records, requirements: requirementPack().requirements };
  return checkByRecords(given, records, new Date().toISOString().slice(0, 10));
}
