import type { LetterheadProposalDetailResponse, LetterheadProposalResponse, LetterheadResponse, WordingDetailResponse, WordingResponse } from '@comity/http-contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from './http';

const read = <T>(key: readonly unknown[], path: string) => queryOptions({ queryKey: key, queryFn: ({ signal }) => call<T>(path, { signal }) });

/** The head of the own agency's papers. */
export const presentLetterhead = read<LetterheadResponse>(['letterhead', 'present'], '/agency/letterhead');
export const letterheads = read<readonly LetterheadProposalResponse[]>(['letterhead', 'all'], '/agency/letterheads');
export const letterhead = (id: string) => read<LetterheadProposalDetailResponse>(['letterhead', 'one', id], `/agency/letterheads/${encodeURIComponent(id)}`);

/** Forms in other languages than English. */
export const wordings = read<readonly WordingResponse[]>(['wordings', 'all'], '/agency/wordings');
export const wording = (form: string, lang: string) => read<WordingDetailResponse>(['wordings', form, lang], `/agency/wordings/${encodeURIComponent(form)}/${encodeURIComponent(lang)}`);
