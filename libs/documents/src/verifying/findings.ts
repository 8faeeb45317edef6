import type { Finding, FindingCode, SignatureReport } from './report';
import type { TrustPolicy } from './trust/trust-policy';
import { FINDINGS } from './words';

export function finding(code: FindingCode, { signature, more, level }: { signature?: string; more?: string; level?: Finding['level'] } = {}): Finding {
  const [usual, sentence] = FINDINGS[code];
  return { code, level: level ?? usual, ...(signature === undefined ? {} : { signature }), message: more ? `${sentence} (${more})` : sentence };
}

/** What is to be known about one signature. */
export function findingsOf({ field, addedAfterwards }: SignatureReport, problems: readonly FindingCode[], trust: TrustPolicy | undefined): Finding[] {
  const told = (allowed: boolean): string => addedAfterwards.filter((change) => change.allowed === allowed).map(({ message }) => message).join('; ');
  const [added, changed] = [told(true), told(false)];
  return [
    ...problems.map((code) => finding(code, { signature: field, ...(code === 'TIME_STAMP_ABSENT' && trust?.timeStampRequired ? { level: 'doubt' as const } : {}) })),
    ...(changed ? [finding('CHANGED_AFTERWARDS', { signature: field, more: changed })] : []),
    ...(added ? [finding('ADDED_AFTERWARDS', { signature: field, more: added })] : []),
  ];
}
