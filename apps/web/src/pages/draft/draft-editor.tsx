import { SegmentedControl } from '@mantine/core';
import type { DraftResponse, RequestResponse } from '@comity/http-contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { upload } from '../../api/commands';
import type { FormContents } from '../../api/form-definition';
import { documents } from '../../api/queries';
import { useAddress } from '../../shell/address';
import { draftingText } from '../../text/drafting';
import { ChecksPanel } from './checks-panel';
import { Conflict } from './conflict';
import { DraftHeader } from './draft-header';
import { Preview } from './preview';
import { SectionList } from './section-list';
import { SectionPane } from './section-pane';
import { SecondLanguage } from './second-language';
import { useDraft } from './use-draft';
import { useSection } from './use-section';

interface Props { readonly request: RequestResponse; readonly draft: DraftResponse; readonly form: FormContents }

/** Sections and checks, the form of one section, and the paper. */
export function DraftEditor({ request, draft, form }: Props) {
  const { state, saver } = useDraft(request.id, draft);
  const { here, address, goTo, tab, setTab } = useSection(form, state);
  const { go } = useAddress();
  const client = useQueryClient();
  const files = useQuery(documents(request.id)).data ?? [];
  if (!here) return null;
  const attach = async (file: File, title: string, reason?: string) => {
    const added = await upload(request.id, new File([file], title, { type: file.type }), 'attachment', { reason, fileName: file.name });
    await client.invalidateQueries(documents(request.id));
    return added;
  };
  return (
    <>
      <DraftHeader request={request} state={state} saver={saver} goTo={goTo} form={form} />
      <SecondLanguage request={request} />
      <SegmentedControl className="segmented wizard__tabs" aria-label={draftingText.tabs} value={tab} onChange={setTab} data={[{ value: 'form', label: draftingText.form }, { value: 'preview', label: draftingText.preview }]} />
      <div className="wizard" data-tab={tab}>
        <div className="wizard__side wizard__nav"><SectionList sections={state.saved.check.sections} here={here.id} address={address} /></div>
        <SectionPane key={`${here.id} ${state.epoch}`} form={form} section={here} state={state} edit={saver.edit} files={files} attach={attach} goTo={goTo} onClose={() => { void saver.flush().then((saved) => { if (saved) go(`/requests/${request.reference}`); }); }} />
        <div className="wizard__side wizard__checks"><ChecksPanel state={state} edit={saver.edit} form={form} goTo={goTo} /></div>
        <Preview requestId={request.id} version={state.saved.version} />
      </div>
      <Conflict state={state} resolve={saver.resolve} form={form} />
    </>
  );
}
