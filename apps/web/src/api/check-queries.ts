import type { AgencyCheckContent } from '@comity/domain';
import type { AgencyCheckDetailResponse, AgencyCheckResponse, CheckSuggestionDetailResponse, CheckSuggestionResponse, DraftsHitResponse, ProposeCheckBody, RequirementsResponse } from '@comity/http-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useAttemptKey } from './commands';
import { call, queryString } from './http';

const read = <T>(key: readonly unknown[], path: string) => queryOptions({ queryKey: ['checks', ...key], queryFn: ({ signal }) => call<T>(path, { signal }) });

/** The agency's own checks, and what suggests new ones. */
export const agencyChecks = read<readonly AgencyCheckResponse[]>(['all'], '/checks');
export const agencyCheck = (id: string) => read<AgencyCheckDetailResponse>(['one', id], `/checks/${id}`);
export const suggestions = read<readonly CheckSuggestionResponse[]>(['suggestions'], '/check-suggestions');
export const suggestion = (id: string) => read<CheckSuggestionDetailResponse>(['suggestion', id], `/check-suggestions/${id}`);

/** What States ask of a request, in the adopted version. */
export const requirements = (state?: string) => queryOptions({ queryKey: ['law', 'requirements', state ?? ''], queryFn: ({ signal }) => call<RequirementsResponse>(`/requirements${queryString({ state })}`, { signal }) });

/** Writes something about checks once, however often it is pressed; every list of them is read again. */
export function useCheckWrite<Given, Answer>(path: (given: Given) => string, body: (given: Given) => unknown) {
  const client = useQueryClient();
  const { keyFor, done } = useAttemptKey();
  return useMutation({
    mutationFn: (given: Given) => call<Answer>(path(given), { method: 'POST', body: body(given), key: keyFor(given) }),
    onSuccess: async () => {
      done();
      await client.invalidateQueries({ queryKey: ['checks'] });
    },
  });
}

export const useProposeCheck = () => useCheckWrite<ProposeCheckBody, AgencyCheckDetailResponse>(() => '/checks', (given) => given);
export const usePreviewCheck = () => useMutation({ mutationFn: (content: AgencyCheckContent) => call<DraftsHitResponse>('/checks/preview', { method: 'POST', body: { content } }) });
