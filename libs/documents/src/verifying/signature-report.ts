import { createHash } from 'node:crypto';
import { certificationOf } from './certification';
import type { CheckedSignature } from './check-signature';
import { contentOf, nameOf, qualifiedFor } from './cms/certificate';
import { judge } from './judge';
import type { FindingCode, LaterChange, SignatureReport } from './report';
import { versionUpTo, type Revision } from './revisions';
import { dateOf, textOf } from './signature-fields';
import type { VerifyOptions } from './verify-pdf';
import { FINDINGS, signatureInWords } from './words';

interface Around {
  readonly revisions: readonly Revision[];
  readonly options: VerifyOptions;
  readonly changes: readonly LaterChange[];
}

const A_DAY = 86_400_000;

/** Everything about one signature, and what is wrong with it. */
export function reportOn(checked: CheckedSignature, { revisions, options, changes }: Around): { readonly report: SignatureReport; readonly problems: readonly FindingCode[] } {
  const { field: { name, signature }, covered, signer, method, stamp, isStamp } = checked;
  const file = revisions.at(-1)!.file;
  const judged = judge(checked, options.trust, options.now);
  const claimed = dateOf(file.resolve(signature.get('M')));
  const problems: FindingCode[] = [
    ...checked.problems, ...judged.problems,
    ...(covered && !versionUpTo(file, covered.end) ? ['SIGNED_REVISION_NOT_READABLE' as const] : []),
    ...(!isStamp && stamp && claimed && Math.abs(stamp.at.getTime() - claimed.getTime()) > A_DAY ? ['CLAIMED_TIME_DIFFERS' as const] : []),
  ];
  const permits = certificationOf(file, signature);
  const told = {
    signer: signer ? nameOf(signer) : null,
    valid: !problems.some((code) => FINDINGS[code][0] === 'broken'),
    trust: judged.trust,
    qualified: signer ? qualifiedFor(contentOf(signer)) : null,
    claimedAt: claimed?.toISOString() ?? null,
    timeStamp: judged.timeStamp,
    covers: { revision: revisions.findIndex(({ end }) => end >= (covered?.end ?? Infinity)) + 1, of: revisions.length, bytes: covered?.end ?? 0, wholeFile: covered?.end === file.bytes.length },
    addedAfterwards: changes,
  };
  const text = (key: string): string | null => textOf(file.resolve(signature.get(key))) || null;
  return {
    problems,
    report: {
      field: name, kind: isStamp ? 'timeStamp' : permits ? 'certification' : 'signature', ...told,
      issuer: signer ? signer.issuer.replace(/\n/g, ', ') : null,
      certificate: signer ? createHash('sha256').update(signer.raw).digest('hex') : null,
      method, permits, reason: text('Reason'), place: text('Location'), inWords: signatureInWords(told),
    },
  };
}
