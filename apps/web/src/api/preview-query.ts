import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { SecondLanguageResponse } from '@comity/http-contract';
import { bytes } from './http';
import { secondLanguage } from './translation-queries';

/** Bytes of a paper that nobody looks at any more are not kept long. */
const KEPT_MS = 10_000;

/** The paper of a draft in one state: the server makes each once. @param of id of what is drafted @param state names the version and the languages */
export const previewOf = (of: string, path: string, state: string) =>
  queryOptions({ queryKey: ['preview', of, state], queryFn: ({ signal }) => bytes(previewAddress(path, state), signal), staleTime: Infinity, gcTime: KEPT_MS, retry: false });

export const previewAddress = (path: string, state: string): string => `${path}?version=${state}`;

/** The paper of the draft of a request. */
export const draftPreviewPath = (requestId: string): string => `/requests/${requestId}/draft/preview.pdf`;

/** The paper changes with its languages too. */
export const previewState = (version: number, languages: SecondLanguageResponse | undefined): string =>
  (languages?.also ? `${version}.${languages.also}.${languages.arrangement ?? ''}.${languages.revision}` : `${version}`);

/** Asks for the paper as soon as a draft is saved, before the page is drawn anew. With a second language its state is not known yet. */
export function askForPaper(client: QueryClient, requestId: string, version: number): void {
  const languages = client.getQueryData(secondLanguage(requestId).queryKey);
  if (!languages?.also) void client.prefetchQuery(previewOf(requestId, draftPreviewPath(requestId), previewState(version, languages)));
}
