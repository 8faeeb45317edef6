import type { LawChangeContent } from '@comity/domain';
import type { LawChangeDetailResponse } from '@comity/http-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAttemptKey } from '../../api/commands';
import { call } from '../../api/http';
import { Problem, sentenceOf } from '../../api/problem';
import type { SummaryLine } from '../../components/error-summary';

export type Proposal = LawChangeContent & { readonly reason: string };

/** Proposes a change of law; pressing twice proposes it once. */
export function usePropose() {
  const client = useQueryClient();
  const { keyFor, done } = useAttemptKey();
  return useMutation({
    mutationFn: (proposal: Proposal) => call<LawChangeDetailResponse>('/law-changes', { method: 'POST', body: proposal, key: keyFor(proposal) }),
    onSuccess: async () => {
      done();
      await client.invalidateQueries({ queryKey: ['law'] });
    },
  });
}

/** What the server said no to, line by line. */
export const linesOf = (error: Error | null): readonly SummaryLine[] => {
  if (!error) return [];
  const fields = error instanceof Problem ? error.fields : [];
  return fields.length === 0 ? [{ message: sentenceOf(error) }] : fields.map(({ message }) => ({ message }));
};
