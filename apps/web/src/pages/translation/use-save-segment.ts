import type { SaveSegmentBody, TranslationResponse } from '@comity/http-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/http';
import { Problem } from '../../api/problem';
import { documentKey, secondLanguageOf, translatedPath, translation, type TranslatedOf } from '../../api/translation-queries';

/** Saves one paragraph; what others saved meanwhile is shown, and our text stays where it is. */
export function useSaveSegment(of: TranslatedOf, lang: string) {
  const client = useQueryClient();
  const { queryKey } = translation(of, lang);
  return useMutation({
    mutationFn: (body: SaveSegmentBody) => call<TranslationResponse>(`${translatedPath(of)}/translations/${lang}`, { method: 'PUT', body }),
    onSuccess: async (answer) => {
      client.setQueryData(queryKey, answer);
      await Promise.all([client.invalidateQueries(secondLanguageOf(of)), client.invalidateQueries({ queryKey: documentKey(of), exact: true })]);
    },
    onError: (error) => {
      if (error instanceof Problem && error.body.current !== undefined) client.setQueryData(queryKey, error.body.current as TranslationResponse);
    },
  });
}
