import type { RequestResponse } from '@comity/http-contract';
import type { FormContents } from '../../api/form-definition';
import { useMe } from '../../api/hooks';
import { Link } from '../../components/link';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { StatusTag } from '../../components/status-tag';
import { draftText } from '../../text/draft';
import { draftingText } from '../../text/drafting';
import { moment } from '../../time/format';
import { DraftActions, whyNotSend } from './draft-actions';
import type { DraftSaver, SaverState } from './draft-saver';
import { RefusedPlaces } from './refused-places';
import { SaveState } from './save-state';

interface Props { readonly request: RequestResponse; readonly state: SaverState; readonly saver: DraftSaver; readonly form: FormContents; readonly goTo: (section: string, field: string) => void }

export function DraftHeader({ request, state, saver, form, goTo }: Props) {
  const { zone, agency } = useMe();
  const { returned } = state.saved;
  return (
    <>
      <PageHeader
        eyebrow={<>{request.kind} · {agency.name} to {request.partner.name} · <bdi className="mono">{request.reference}</bdi></>}
        title={request.subject} subject={`${draftingText.pageTitle}, ${request.reference}`}
        meta={<>
          <StatusTag status={request.status} /> <SaveState state={state} />
          <span id="send-state">{whyNotSend(state) ?? draftingText.ready}</span>
          <Link to={`/requests/${request.reference}`} className="link">{draftingText.toRequest}</Link>
        </>}
        actions={<DraftActions request={request} state={state} saver={saver} />}
      />
      {returned && <Notice tone="info" title={`${draftText.returned}: ${returned.by}, ${moment(returned.at, zone)}`}><p className="message__words">{returned.reason}</p></Notice>}
      {state.status === 'failed' && <Notice tone="stale" title={draftText.saveFailed}><p>{state.problem}</p></Notice>}
      <RefusedPlaces state={state} form={form} goTo={goTo} />
    </>
  );
}
