import type { IssuedResponse, SignatureMethodResponse, TrustPolicyResponse, VerificationResponse } from '@comity/http-contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from './http';

/** Whether a paper was issued, by its code or a SHA-256. Asked once: a person asks again by a button. */
export const issued = (codeOrDigest: string) =>
  queryOptions({ queryKey: ['issued', codeOrDigest], queryFn: ({ signal }) => call<IssuedResponse>(`/issued/${encodeURIComponent(codeOrDigest)}`, { signal }), staleTime: 0, gcTime: 0 });

export const verification = (documentId: string) =>
  queryOptions({ queryKey: ['verification', documentId], queryFn: ({ signal }) => call<VerificationResponse>(`/documents/${documentId}/verification`, { signal }) });

export const trustPolicies = queryOptions({ queryKey: ['trust-policies'], queryFn: ({ signal }) => call<readonly TrustPolicyResponse[]>('/trust-policies', { signal }) });

/** Asked each time: the key of the agency can be replaced at any time. */
export const signatureMethodsNow = queryOptions({ queryKey: ['signature-methods'], queryFn: ({ signal }) => call<readonly SignatureMethodResponse[]>('/agency/signature-methods', { signal }), staleTime: 0 });

/** Nothing of the file is kept. */
export function verifyFile(file: File, partnerId: string): Promise<VerificationResponse> {
  const form = new FormData();
  if (partnerId) form.append('partnerId', partnerId);
  form.append('file', file);
  return call<VerificationResponse>('/verifications', { method: 'POST', form });
}
