import { isElectronic, whyNotSigned } from '../forms/signature-choices';
import { isCalledQualified } from '../forms/called-qualified';
import { refuse, type Refused } from '../shared/decision';
import type { Facts } from './facts';

/**
 * No paper says that it is signed in a way in which it is not: electronically without a key that signs, or qualified where
 * the certificate does not call itself so (EN 319 412-5).
 */
export function notSignable(method: unknown, { signing = { key: 'none' } }: Pick<Facts, 'signing'>): Refused | null {
  if (!isElectronic(method)) return null;
  const why = whyNotSigned(method, signing);
  if (why === null) return null;
  if (isCalledQualified(method)) return refuse('SIGNATURE_NOT_QUALIFIED', `The paper cannot be called qualified: your agency keeps no key whose certificate says that it is qualified for an electronic ${method === 'qualified_eseal' ? 'seal' : 'signature'}. Say how it is signed in fact, or have such a key installed.`);
  return refuse('SIGNATURE_NOT_POSSIBLE', `Nothing would sign the paper electronically: ${why === 'no-key' ? 'your agency keeps no key for signing papers' : 'the key of your agency cannot be used'}. Choose a handwritten signature, or have a key installed.`);
}
