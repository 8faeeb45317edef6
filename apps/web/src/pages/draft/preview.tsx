import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { draftPreviewPath, previewAddress, previewOf, previewState } from '../../api/preview-query';
import { sentenceOf } from '../../api/problem';
import { secondLanguage } from '../../api/translation-queries';
import { Notice } from '../../components/notice';
import { draftingText } from '../../text/drafting';

/** An address of this page for bytes that are here already: the server makes each paper once. */
function useAddress(paper: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!paper) return;
    const made = URL.createObjectURL(paper);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [paper]);
  return paper && address;
}

export function Preview({ requestId, version }: { readonly requestId: string; readonly version: number }) {
  const languages = useQuery(secondLanguage(requestId));
  return <PaperPreview of={requestId} path={draftPreviewPath(requestId)} state={previewState(version, languages.data)} ready={!languages.isPending} />;
}

/** The paper as it would be sent, made by the server from what is saved: as soon as it is saved. A text that cannot be printed is said in words. */
export function PaperPreview({ of, path, state, ready = true }: { readonly of: string; readonly path: string; readonly state: string; readonly ready?: boolean }) {
  const paper = useQuery({ ...previewOf(of, path, state), enabled: ready, placeholderData: keepPreviousData });
  const shown = useAddress(paper.data);
  return (
    <section className="wizard__paper" aria-labelledby="preview-title" aria-busy={paper.isFetching}>
      <header className="wizard__paperbar">
        <h2 id="preview-title">{draftingText.preview}</h2>
        <p className="small"><a className="link" href={`/api${previewAddress(path, state)}`} target="_blank" rel="noreferrer">{draftingText.openPaper}</a></p>
      </header>
      {paper.error && <Notice tone="error" title={draftingText.previewFailed}><p>{sentenceOf(paper.error)}</p></Notice>}
      {/* A new frame each time: an address changed in place would be a step in the history of the browser. */}
      {shown && !paper.error && <iframe key={shown} className="paper-frame paper-frame--side" title={draftingText.frame} src={shown} />}
    </section>
  );
}
