import type { DraftResponse, SaveDraftBody } from '@comity/http-contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMe } from '../../api/hooks';
import { call } from '../../api/http';
import { askForPaper } from '../../api/preview-query';
import { draft as draftQuery } from '../../api/queries';
import { secondLanguage } from '../../api/translation-queries';
import { DraftSaver, type SaverState } from './draft-saver';

/** What could not be saved when its page was left, by person and draft: there again after signing in anew. */
const unsaved = new Map<string, Pick<SaverState, 'content' | 'saved'>>();

interface Saving { readonly state: SaverState; readonly saver: DraftSaver }

/** The draft of a request being written: saved by itself, kept here while it cannot be. */
export function useDraft(requestId: string, read: DraftResponse): Saving {
  const client = useQueryClient();
  return useSaving(requestId, read, async (body) => {
    const answer = await call<DraftResponse>(`/requests/${requestId}/draft`, { method: 'PUT', body });
    client.setQueryData(draftQuery(requestId).queryKey, answer);
    askForPaper(client, requestId, answer.version);
    void client.invalidateQueries(secondLanguage(requestId)); // the count of translated paragraphs follows the texts
    return answer;
  });
}

/** @param id what the draft is kept under while it cannot be saved @param put saves it; the first one given is used */
export function useSaving(id: string, read: DraftResponse, put: (body: SaveDraftBody) => Promise<DraftResponse>): Saving {
  const key = `${useMe().personId}/${id}`;
  const [saver] = useState(() => new DraftSaver(read, put, unsaved.get(key)));
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
