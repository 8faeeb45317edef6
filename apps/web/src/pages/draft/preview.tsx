import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { bytes } from '../../api/http';
import { sentenceOf } from '../../api/problem';
import { Notice } from '../../components/notice';
import { draftingText } from '../../text/drafting';

const PAUSE_MS = 400;

/** The version whose paper is shown: follows the saved one a moment later. */
function useSettled(version: number): number {
  const [settled, setSettled] = useState(version);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(version), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [version]);
  return settled;
}

/** The paper as it would be sent, made by the server. It is asked for first, so that a text that cannot be printed is said in words. */
export function Preview({ requestId, version }: { readonly requestId: string; readonly version: number }) {
  const shown = useSettled(version);
  const address = `/requests/${requestId}/draft/preview.pdf?version=${shown}`;
  const paper = useQuery({ queryKey: ['preview', requestId, shown], queryFn: async ({ signal }) => { await bytes(address, signal); return address; }, staleTime: Infinity, retry: false, placeholderData: keepPreviousData });
  return (
    <section className="wizard__paper" aria-labelledby="preview-title" aria-busy={paper.isFetching}>
      <header className="wizard__paperbar">
        <h2 id="preview-title">{draftingText.preview}</h2>
        <p className="small"><a className="link" href={`/api${address}`} target="_blank" rel="noreferrer">{draftingText.openPaper}</a></p>
      </header>
      {paper.error && <Notice tone="error" title={draftingText.previewFailed}><p>{sentenceOf(paper.error)}</p></Notice>}
      {/* A new frame each time: an address changed in place would be a step in the history of the browser. */}
      {paper.data && !paper.error && <iframe key={paper.data} className="paper-frame paper-frame--side" title={draftingText.frame} src={`/api${paper.data}`} />}
    </section>
  );
}
