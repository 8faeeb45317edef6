import type { CheckedSignature } from './check-signature';
import { nameOf } from './cms/certificate';
import type { TimeStampCheck } from './cms/time-stamp-token';
import type { FindingCode, TimeStampReport, Trust } from './report';
import { chainProblem } from './trust/chain';
import type { TrustPolicy } from './trust/trust-policy';

export interface Judged {
  readonly trust: Trust;
  readonly timeStamp: TimeStampReport | null;
  readonly problems: readonly FindingCode[];
}

/** Whether we believe the certificate, at the time that a trusted time stamp proves, else now. */
export function judge({ signer, signed, stamp, isStamp, problems }: CheckedSignature, policy: TrustPolicy | undefined, now: Date): Judged {
  const sound = stamp !== null && !problems.includes('TIME_STAMP_WRONG');
  const stampProblem = stamp && policy ? ofStamp(stamp, policy) : null;
  const timeStamp = stamp ? { at: stamp.at.toISOString(), authority: stamp.authority ? nameOf(stamp.authority) : 'an unknown authority', sound, trust: trustOf(policy, sound && stampProblem === null) } : null;
  const ofTime: FindingCode[] = stamp && policy && stampProblem !== null ? ['TIME_STAMP_UNTRUSTED'] : [];
  if (!policy || !signer || !signed) return { trust: 'notJudged', timeStamp, problems: ofTime };
  if (isStamp) return { trust: stampProblem === null ? 'trusted' : 'untrusted', timeStamp, problems: ofTime };
  const at = timeStamp?.trust === 'trusted' && stamp ? stamp.at : now;
  const problem = chainProblem({ certificate: signer, pool: signed.certificates, roots: policy.roots, exact: policy.certificates, at });
  return { trust: trustOf(policy, problem === null), timeStamp, problems: [...ofTime, ...(problem ? [problem] : [])] };
}

const trustOf = (policy: TrustPolicy | undefined, believed: boolean): Trust => (!policy ? 'notJudged' : believed ? 'trusted' : 'untrusted');

const ofStamp = ({ authority, signed, at }: TimeStampCheck, { roots, timeStampRoots, certificates }: TrustPolicy): FindingCode | null =>
  authority ? chainProblem({ certificate: authority, pool: signed.certificates, roots: timeStampRoots.length ? timeStampRoots : roots, exact: certificates, at }) : 'CERTIFICATE_UNTRUSTED';
