import type { LetterheadProposalDetailResponse } from '@comity/http-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAttemptKey } from '../../../api/commands';
import { call } from '../../../api/http';

/** What the dialog gives. */
export interface GivenLetterhead {
  readonly name: string;
  readonly nameNative: string;
  readonly lang: string;
  readonly address: string;
  readonly picture: 'keep' | 'none' | 'new';
  readonly reason: string;
}

/** Proposes a letterhead; pressing twice proposes it once. */
export function useProposeLetterhead() {
  const client = useQueryClient();
  const { keyFor, done } = useAttemptKey();
  return useMutation({
    mutationFn: ({ given, file }: { readonly given: GivenLetterhead; readonly file: File | null }) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(given)) form.append(name, value);
      if (file) form.append('file', file);
      return call<LetterheadProposalDetailResponse>('/agency/letterheads', { method: 'POST', form, key: keyFor({ given, file: file && [file.name, file.size, file.lastModified] }) });
    },
    onSuccess: async () => {
      done();
      await client.invalidateQueries({ queryKey: ['letterhead'] });
    },
  });
}
