import type { DraftResponse, MakeStandardDocumentBody, StandardDocumentResponse, StandardDocumentsResponse } from '@comity/http-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from './http';

/** What can be made in a request, and what was made. */
export const standardDocuments = (requestId: string) =>
  queryOptions({ queryKey: ['request', requestId, 'standard-documents'], queryFn: ({ signal }) => call<StandardDocumentsResponse>(`/requests/${requestId}/standard-documents`, { signal }) });

export const standardDocument = (id: string) => queryOptions({ queryKey: ['standard-document', id], queryFn: ({ signal }) => call<StandardDocumentResponse>(`/standard-documents/${id}`, { signal }) });

/** A draft as the editor of drafts has it. */
export const asDraft = (made: StandardDocumentResponse): DraftResponse => ({ ...made, returned: null });

export function useMaking(requestId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: MakeStandardDocumentBody) => call<StandardDocumentResponse>(`/requests/${requestId}/standard-documents`, { method: 'POST', body }),
    onSuccess: async (made) => {
      client.setQueryData(standardDocument(made.id).queryKey, made);
      await client.invalidateQueries(standardDocuments(requestId));
    },
  });
}

export function useDiscarding({ id, requestId }: Pick<StandardDocumentResponse, 'id' | 'requestId'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call<null>(`/standard-documents/${id}`, { method: 'DELETE' }),
    onSuccess: async () => { await Promise.all([client.invalidateQueries(standardDocuments(requestId)), client.invalidateQueries(standardDocument(id))]); },
  });
}
