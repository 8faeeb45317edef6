import { certificateShows, isCalledQualified } from '../forms/called-qualified';
import { refuse, type Refused } from '../shared/decision';
import type { Facts } from './facts';

/** Nobody may call a signature qualified that the certificate does not call so (EN 319 412-5). */
export function notQualified(method: unknown, { certificate }: Pick<Facts, 'certificate'>): Refused | null {
  if (!isCalledQualified(method) || certificateShows(method, certificate ?? null)) return null;
  return refuse('SIGNATURE_NOT_QUALIFIED', `The paper cannot be called qualified: your agency keeps no key whose certificate says that it is qualified for an electronic ${method === 'qualified_eseal' ? 'seal' : 'signature'}. Say how it is signed in fact, or have such a key installed.`);
}
