import type { RequestResponse } from '@comity/http-contract';
import type { FormContents } from '../../api/form-definition';
import { useMe } from '../../api/hooks';
import { Link } from '../../components/link';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { StatusTag } from '../../components/status-tag';
import { labelAt } from '../../forms/label-at';
import { draftText } from '../../text/draft';
import { draftingText } from '../../text/drafting';
import { moment } from '../../time/format';
import { DraftActions, whyNotSend } from './draft-actions';
import type { DraftSaver, SaverState } from './draft-saver';
import { SaveState } from './save-state';

interface Props { readonly request: RequestResponse; readonly state: SaverState; readonly saver: DraftSaver; readonly form: FormContents; readonly goTo: (section: string, field: string) => void }

export function DraftHeader({ request, state, saver, form, goTo }: Props) {
  const { zone, agency } = useMe();
  const { returned } = state.saved;
  const refused = Object.entries(state.refused);
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
      {state.status === 'refused' && (
        <Notice tone="error" title={draftingText.refusedTitle}>
          <p>{draftingText.refusedMore}</p>
          <ul>
            {refused.map(([place, message]) => {
              const [section, field] = splitPlace(place);
              return <li key={place}><button type="button" className="button-link link link--error" onClick={() => goTo(section, field)}>{labelAt(form, section, field)}</button>: {message}</li>;
            })}
          </ul>
        </Notice>
      )}
    </>
  );
}

const splitPlace = (place: string): readonly [string, string] => {
  const at = place.indexOf('/');
  return at < 0 ? [place, ''] : [place.slice(0, at), place.slice(at)];
};
