import type { RequestResponse } from '@comity/http-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { readAgain, useAttemptKey } from '../../api/commands';
import { call } from '../../api/http';
import { bodyOf, type Choice } from './choice';

/** Opens a draft; pressing twice opens one. */
export function useOpenRequest() {
  const client = useQueryClient();
  const { keyFor, done } = useAttemptKey();
  return useMutation({
    mutationFn: (choice: Choice) => call<RequestResponse>('/requests', { method: 'POST', body: bodyOf(choice), key: keyFor(choice) }),
    onSuccess: async ({ id }) => {
      done();
      await Promise.all([readAgain(client, id), client.invalidateQueries({ queryKey: ['cases'] })]);
    },
  });
}
