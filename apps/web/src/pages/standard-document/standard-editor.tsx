import { SegmentedControl } from '@mantine/core';
import type { RequestResponse, SaveDraftBody, StandardDocumentResponse } from '@comity/http-contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { upload } from '../../api/commands';
import type { FormContents } from '../../api/form-definition';
import { call } from '../../api/http';
import { previewState } from '../../api/preview-query';
import { documents } from '../../api/queries';
import { asDraft, standardDocument } from '../../api/standard-documents';
import { secondLanguageOf } from '../../api/translation-queries';
import { useAddress } from '../../shell/address';
import { draftingText } from '../../text/drafting';
import { ChecksPanel } from '../draft/checks-panel';
import { Conflict } from '../draft/conflict';
import { PaperPreview } from '../draft/preview';
import { SecondLanguage } from '../draft/second-language';
import { SectionList } from '../draft/section-list';
import { SectionPane } from '../draft/section-pane';
import { useSaving } from '../draft/use-draft';
import { useSection } from '../draft/use-section';
import { FilledFrom } from './filled-from';
import { StandardHeader } from './standard-header';

interface Props { readonly request: RequestResponse; readonly made: StandardDocumentResponse; readonly form: FormContents }

/** The editor of drafts for a standard document: sections and checks, the form of one section, and the paper. */
export function StandardEditor({ request, made, form }: Props) {
  const client = useQueryClient();
  const of = { requestId: request.id, standardDocumentId: made.id };
  const languages = useQuery(secondLanguageOf(of));
  // The same object for the same answer: a new one counts as a newer draft.
  const read = useMemo(() => asDraft(made), [made]);
  const { state, saver } = useSaving(made.id, read, async (body: SaveDraftBody) => {
    const answer = await call<StandardDocumentResponse>(`/standard-documents/${made.id}`, { method: 'PUT', body });
    client.setQueryData(standardDocument(made.id).queryKey, answer);
    void client.invalidateQueries(secondLanguageOf(of)); // the count of translated paragraphs follows the texts
    return asDraft(answer);
  });
  const { here, address, goTo, tab, setTab } = useSection(form, state);
  const { go } = useAddress();
  const files = useQuery(documents(request.id)).data ?? [];
  if (!here) return null;
  const attach = async (file: File, title: string, reason?: string) => {
    const added = await upload(request.id, new File([file], title, { type: file.type }), request.side === 'outgoing' ? 'attachment' : 'answer', { reason, fileName: file.name });
    await client.invalidateQueries(documents(request.id));
    return added;
  };
  const close = (): void => void saver.flush().then((saved) => { if (saved) go(`/requests/${request.reference}?tab=documents`); });
  return (
    <>
      <StandardHeader request={request} made={made} state={state} saver={saver} form={form} goTo={goTo} />
      <SecondLanguage request={request} standardDocumentId={made.id} />
      <SegmentedControl className="segmented wizard__tabs" aria-label={draftingText.tabs} value={tab} onChange={setTab} data={[{ value: 'form', label: draftingText.form }, { value: 'preview', label: draftingText.preview }]} />
      <div className="wizard" data-tab={tab}>
        <div className="wizard__side wizard__nav"><SectionList sections={state.saved.check.sections} here={here.id} address={address} /></div>
        <SectionPane
          key={`${here.id} ${state.epoch}`} form={form} section={here} state={state} edit={saver.edit} files={files} attach={attach} goTo={goTo} onClose={close}
          before={<FilledFrom filled={made.filled} form={form} section={here.id} />}
        />
        <div className="wizard__side wizard__checks"><ChecksPanel state={state} edit={saver.edit} form={form} goTo={goTo} /></div>
        <PaperPreview of={made.id} path={`/standard-documents/${made.id}/preview.pdf`} state={previewState(state.saved.version, languages.data)} ready={!languages.isPending} />
      </div>
      <Conflict state={state} resolve={saver.resolve} form={form} />
    </>
  );
}
