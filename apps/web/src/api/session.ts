import type { MeResponse } from '@comity/http-contract';
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { agreeOnTime } from '../time/now';
import { call, keepCsrfToken } from './http';
import { me } from './queries';

function begin(client: QueryClient, answer: MeResponse): void {
  client.clear();
  keepCsrfToken(answer.csrfToken);
  agreeOnTime(answer.serverTime);
  client.setQueryData(me.queryKey, answer);
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly email: string; readonly password: string }) => call<MeResponse>('/sign-in', { method: 'POST', body }),
    onSuccess: (answer) => begin(client, answer),
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call<null>('/sign-out', { method: 'POST' }),
    onSuccess: () => client.clear(),
  });
}

/** Keeps the session alive for a person who only reads. */
export function useStaySignedIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call<{ readonly sessionExpiresAt: string }>('/session/extend', { method: 'POST' }),
    onSuccess: ({ sessionExpiresAt }) => client.setQueryData(me.queryKey, (old) => old && { ...old, sessionExpiresAt }),
  });
}
