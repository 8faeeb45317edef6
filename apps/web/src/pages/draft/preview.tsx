import type { SecondLanguageResponse } from '@comity/http-contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { bytes } from '../../api/http';
import { sentenceOf } from '../../api/problem';
import { secondLanguage } from '../../api/translation-queries';
import { Notice } from '../../components/notice';
import { draftingText } from '../../text/drafting';

const PAUSE_MS = 400;

/** What the paper is shown of: follows what is saved a moment later. */
function useSettled(saved: string): string {
  const [settled, setSettled] = useState(saved);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(saved), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [saved]);
  return settled;
}

/** The paper changes with its languages too. */
const stateOf = (version: number, languages: SecondLanguageResponse | undefined): string =>
  (languages?.also ? `${version}.${languages.also}.${languages.arrangement ?? ''}.${languages.revision}` : `${version}`);

export function Preview({ requestId, version }: { readonly requestId: string; readonly version: number }) {
  const languages = useQuery(secondLanguage(requestId));
  return <PaperPreview of={requestId} path={`/requests/${requestId}/draft/preview.pdf`} state={stateOf(version, languages.data)} ready={!languages.isPending} />;
}

/** The paper as it would be sent, made by the server. It is asked for first, so that a text that cannot be printed is said in words. */
export function PaperPreview({ of, path, state, ready = true }: { readonly of: string; readonly path: string; readonly state: string; readonly ready?: boolean }) {
  const shown = useSettled(state);
  const address = `${path}?version=${shown}`;
  const paper = useQuery({ queryKey: ['preview', of, shown], queryFn: async ({ signal }) => { await bytes(address, signal); return address; }, enabled: ready, staleTime: Infinity, retry: false, placeholderData: keepPreviousData });
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
