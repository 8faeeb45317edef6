import type { DraftResponse, SaveDraftBody } from '@comity/http-contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMe } from '../../api/hooks';
import { call } from '../../api/http';
import { draft as draftQuery } from '../../api/queries';
import { DraftSaver, type SaverState } from './draft-saver';

/** What could not be saved when its page was left, by person and request: there again after signing in anew. */
const unsaved = new Map<string, Pick<SaverState, 'content' | 'saved'>>();

/** The draft being written: saved by itself, kept here while it cannot be. */
export function useDraft(requestId: string, read: DraftResponse): { readonly state: SaverState; readonly saver: DraftSaver } {
  const client = useQueryClient();
  const key = `${useMe().personId}/${requestId}`;
  const [saver] = useState(() => {
    const put = async (body: SaveDraftBody): Promise<DraftResponse> => {
      const answer = await call<DraftResponse>(`/requests/${requestId}/draft`, { method: 'PUT', body });
      client.setQueryData(draftQuery(requestId).queryKey, answer);
      return answer;
    };
    return new DraftSaver(read, put, unsaved.get(key));
  });
  const state = useSyncExternalStore(saver.subscribe, saver.current);
  useEffect(() => saver.adopt(read), [read, saver]);
  useEffect(() => saver.subscribe(() => {
    const { status, content, saved } = saver.current();
    if (status === 'saved') unsaved.delete(key);
    else unsaved.set(key, { content, saved });
  }), [key, saver]);
  useEffect(() => {
    const again = (): void => void saver.flush();
    const leaving = (event: BeforeUnloadEvent): void => { if (saver.current().status !== 'saved') event.preventDefault(); };
    window.addEventListener('online', again);
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('beforeunload', leaving);
      void saver.flush().finally(saver.stop);
    };
  }, [saver]);
  return { state, saver };
}
