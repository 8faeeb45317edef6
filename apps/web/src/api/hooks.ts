import type { MeResponse, RequestResponse } from '@comity/http-contract';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { idOf, me, request } from './queries';

/** Who is signed in. Only under the shell, whose route has read it. */
export const useMe = (): MeResponse => useSuspenseQuery(me).data;

/** A request by its human reference. `missing` is true when there is none, or none of ours. */
export function useRequest(reference: string): { readonly request: RequestResponse | undefined; readonly missing: boolean; readonly error: Error | null; readonly again: () => void } {
  const id = useQuery(idOf(reference));
  const found = useQuery({ ...request(id.data ?? ''), enabled: typeof id.data === 'string' });
  return {
    request: found.data,
    missing: id.data === null,
    error: id.error ?? found.error,
    again: () => void (id.error ? id.refetch() : found.refetch()),
  };
}
