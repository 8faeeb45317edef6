import { checkEachGiven, checkGiven, type CheckResult, type GivenAnswer } from '@comity/domain';
import { acceptably } from './acceptably';

/** Checks one document, or each of a list: a bad element gives its own error and does not stop the others. @throws Failure */
export const check = (input: unknown): CheckResult | readonly GivenAnswer[] => acceptably(() => (Array.isArray(input) ? checkEachGiven(input) : checkGiven(input)));
