import type { RequestResponse } from '@comity/http-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { readAgain, useAttemptKey } from '../api/commands';
import { call } from '../api/http';
import { useGo } from '../components/link';

const FOLLOW_UP_FORM = 'COE_TCY_MLA_SUBSCRIBER_31';

/** Drafts the request for the data that a preservation keeps (Art. 31), with what is known carried over, and opens it. */
export function useFollowUp(request: RequestResponse) {
  const client = useQueryClient();
  const go = useGo();
  const { keyFor, done } = useAttemptKey();
  return useMutation({
    mutationFn: () => {
      const body = { follows: request.id, form: FOLLOW_UP_FORM, lang: request.lang, to: request.partner.code };
      return call<RequestResponse>('/requests', { method: 'POST', body, key: keyFor(body) });
    },
    onSuccess: async ({ reference }) => {
      done();
      await readAgain(client, request.id);
      go(`/requests/${reference}/draft`);
    },
  });
}
