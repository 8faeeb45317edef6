import type { SaveSegmentBody, TranslationResponse } from '@comity/http-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/http';
import { Problem } from '../../api/problem';
import { draft } from '../../api/queries';
import { secondLanguage, translation } from '../../api/translation-queries';

/** Saves one paragraph; what others saved meanwhile is shown, and our text stays where it is. */
export function useSaveSegment(requestId: string, lang: string) {
  const client = useQueryClient();
  const { queryKey } = translation(requestId, lang);
  return useMutation({
    mutationFn: (body: SaveSegmentBody) => call<TranslationResponse>(`/requests/${requestId}/translations/${lang}`, { method: 'PUT', body }),
    onSuccess: async (answer) => {
      client.setQueryData(queryKey, answer);
      await Promise.all([client.invalidateQueries(secondLanguage(requestId)), client.invalidateQueries(draft(requestId))]);
    },
    onError: (error) => {
      if (error instanceof Problem && error.body.current !== undefined) client.setQueryData(queryKey, error.body.current as TranslationResponse);
    },
  });
}
