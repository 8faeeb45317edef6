import type { DraftResponse, SaveDraftBody } from '@comity/http-contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { call } from '../../api/http';
import { draft as draftQuery } from '../../api/queries';
import { DraftSaver, type SaverState } from './draft-saver';

/** The draft being written: saved by itself, kept here while it cannot be. */
export function useDraft(requestId: string, read: DraftResponse): { readonly state: SaverState; readonly saver: DraftSaver } {
  const client = useQueryClient();
  const [saver] = useState(() => new DraftSaver(read, async (body: SaveDraftBody) => {
    const answer = await call<DraftResponse>(`/requests/${requestId}/draft`, { method: 'PUT', body });
    client.setQueryData(draftQuery(requestId).queryKey, answer);
    return answer;
  }));
  const state = useSyncExternalStore(saver.subscribe, saver.current);
  useEffect(() => saver.adopt(read), [read, saver]);
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
