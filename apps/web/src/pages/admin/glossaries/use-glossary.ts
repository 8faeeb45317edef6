import type { GlossaryResponse, NewGlossaryTerm } from '@comity/http-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/http';
import { glossary } from '../../../api/translation-queries';

/** Changes the terms of a pair; the answer is the glossary as it stands. */
export function useGlossary(from: string, to: string) {
  const client = useQueryClient();
  const path = `/glossaries/${from}/${to}`;
  const onSuccess = async (answer: GlossaryResponse): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['glossaries'], exact: true });
    client.setQueryData(glossary(from, to).queryKey, answer);
  };
  return {
    add: useMutation({ mutationFn: (terms: readonly NewGlossaryTerm[]) => call<GlossaryResponse>(path, { method: 'POST', body: { terms } }), onSuccess }),
    end: useMutation({ mutationFn: (id: string) => call<GlossaryResponse>(`${path}/${id}`, { method: 'DELETE' }), onSuccess }),
  };
}
