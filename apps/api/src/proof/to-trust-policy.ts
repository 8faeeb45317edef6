import type { X509Certificate } from 'node:crypto';
import { readTrustTexts } from '@comity/documents';
import { dayIn, hasRight } from '@comity/domain';
import type { TrustedCertificateResponse, TrustPolicyResponse, TrustState } from '@comity/http-contract';
import type { TrustPolicyRecord } from '@comity/persistence';
import { isoSeconds } from '@comity/platform';
import { instant } from '../http/instants';
import type { SignedIn } from '../identity';

export function toTrustPolicy(record: TrustPolicyRecord, { personId, roles }: Pick<SignedIn, 'personId' | 'roles'>, now: string): TrustPolicyResponse {
  const { id, content, from, to, note, partnerAgencyId, partnerCode, partnerName, proposedById, proposedBy, proposedAt } = record;
  const open = record.endedAt === null;
  const may = !hasRight(roles, 'trust.change') || !open ? [] : record.adoptedAt === null && proposedById !== personId ? (['adopt', 'end'] as const) : (['end'] as const);
  return {
    id, note, from, to, may, timeStampRequired: content.timeStampRequired, state: stateOf(record, dayIn('UTC', now)),
    partner: partnerAgencyId && partnerCode && partnerName ? { id: partnerAgencyId, code: partnerCode, name: partnerName } : null,
    certificates: certificatesOf(content),
    proposed: { by: proposedBy, at: instant(proposedAt) },
    adopted: record.adoptedBy && record.adoptedAt ? { by: record.adoptedBy, at: instant(record.adoptedAt) } : null,
    ended: record.endedBy && record.endedAt ? { by: record.endedBy, at: instant(record.endedAt) } : null,
  };
}

function stateOf({ adoptedAt, endedAt, from, to }: TrustPolicyRecord, today: string): TrustState {
  if (endedAt) return adoptedAt ? 'ended' : 'turned-down';
  if (!adoptedAt) return 'proposed';
  return from > today ? 'not-yet' : to !== null && to < today ? 'over' : 'in-force';
}

function certificatesOf(content: TrustPolicyRecord['content']): readonly TrustedCertificateResponse[] {
  const { roots, certificates, timeStampRoots } = readTrustTexts(content);
  return [...roots.map((each) => described(each, 'root')), ...certificates.map((each) => described(each, 'certificate')), ...timeStampRoots.map((each) => described(each, 'timeStampRoot'))];
}

const described = (certificate: X509Certificate, use: TrustedCertificateResponse['use']): TrustedCertificateResponse => ({
  use, subject: oneLine(certificate.subject), issuer: oneLine(certificate.issuer), validTo: isoSeconds(new Date(certificate.validTo)), sha256: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
});

const oneLine = (name: string): string => name.replaceAll('\n', ', ');
