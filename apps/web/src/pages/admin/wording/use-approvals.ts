import type { ApproveWordingBody, WordingDetailResponse } from '@comity/http-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAttemptKey } from '../../../api/commands';
import { call } from '../../../api/http';
import { wording } from '../../../api/letterhead-queries';

/** Enters and withdraws approvals of one wording; pressing twice does it once. */
export function useApprovals(form: string, lang: string) {
  const client = useQueryClient();
  const { keyFor, done } = useAttemptKey();
  const onSuccess = async (changed: WordingDetailResponse): Promise<void> => {
    done();
    client.setQueryData(wording(form, lang).queryKey, changed);
    await client.invalidateQueries({ queryKey: ['wordings', 'all'] });
  };
  const enter = useMutation({
    mutationFn: (body: ApproveWordingBody) => call<WordingDetailResponse>(`/agency/wordings/${form}/${lang}/approvals`, { method: 'POST', body, key: keyFor({ form, lang, body }) }),
    onSuccess,
  });
  const withdraw = useMutation({
    mutationFn: ({ id, reason }: { readonly id: string; readonly reason: string }) => call<WordingDetailResponse>(`/agency/wordings/approvals/${id}/withdraw`, { method: 'POST', body: { reason }, key: keyFor({ id, reason }) }),
    onSuccess,
  });
  return { enter, withdraw };
}
