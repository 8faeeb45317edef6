import type { RequestResponse } from '@comity/http-contract';
import { useMe } from '../../api/hooks';
import { PageHeader } from '../../components/page-header';
import { StageLine } from '../../components/stage-line';
import { StatusTag } from '../../components/status-tag';
import { WhoseMove } from '../../components/whose-move';
import { outcomeLabels } from '../../text/actions';
import { requestText } from '../../text/request';
import { pageText } from '../../text/request-page';
import { RequestActions } from './request-actions';
import { stageSteps } from './stage-steps';

export function RequestHeader({ request }: { readonly request: RequestResponse }) {
  const { agency, zone } = useMe();
  const [from, to] = request.side === 'outgoing' ? [agency.name, request.partner.name] : [request.partner.name, agency.name];
  const linked = request.family.length - 1;
  const { steps, current } = stageSteps(request, zone);
  return (
    <>
      <PageHeader
        eyebrow={<>{request.kind} · {pageText.sideWords[request.side]}, {from} {pageText.to} {to} · <bdi className="mono">{request.reference}</bdi></>}
        title={request.subject} subject={request.reference}
        meta={<>
          <StatusTag status={request.status} />
          {!request.held && <WhoseMove label move={request.move} partner={request.partner.name} since={request.stageSince} />}
          <span><span className="muted">{requestText.owner}:</span> {request.owner?.name ?? requestText.nobody}</span>
          {request.outcome && <span><span className="muted">{requestText.outcome}:</span> {outcomeLabels[request.outcome]}</span>}
          {linked > 0 && <a className="link" href="#linked">{requestText.linked(linked)}</a>}
        </>}
        actions={<RequestActions request={request} />}
      />
      <StageLine stages={steps} current={current} />
    </>
  );
}
