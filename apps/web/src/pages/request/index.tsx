import type { EventResponse, RequestResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useMe, useRequest } from '../../api/hooks';
import { documents, events, messages } from '../../api/queries';
import { Link } from '../../components/link';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';

import { WhyThisDate } from '../../components/why-this-date';
import { useAddress, useReference } from '../../shell/address';
import { requestText } from '../../text/request';
import { AuditTab } from './audit-tab';
import { Clocks } from './clocks';
import { CorrespondenceTab } from './correspondence-tab';
import { DocumentsTab } from './documents-tab';
import { HeldPaper } from './held-paper';
import { OverviewTab } from './overview-tab';
import { RequestHeader } from './request-header';
import { tabId, tabOf, Tabs, type Tab } from './tabs';
import { Timeline } from './timeline';
import './bundle-maker.css';
import './request-page.css';

/** /requests/:ref?tab=&why= */
export function RequestPage() {
  const { request, missing, error, again } = useRequest(useReference());
  if (missing) return <><PageHeader title={requestText.notFoundTitle} /><Empty action={<Link className="link" to="/requests">{requestText.toRequests}</Link>}>{requestText.notFoundMore}</Empty></>;
  if (error && !request) return <Failed error={error} again={again} />;
  if (!request) return <SkeletonRows rows={8} />;
  return <Shown key={request.id} request={request} />;
}

function Shown({ request }: { readonly request: RequestResponse }) {
  const { zone } = useMe();
  const { search, having } = useAddress();
  const why = request.clocks.find(({ id }) => id === search['why']);
  const tab = tabOf(search['tab']);
  return (
    <div className={why ? 'with-panel' : undefined}>
      <div className="with-panel__main">
        <RequestHeader request={request} />
        <HeldPaper request={request} />
        <Clocks request={request} />
        <Sections request={request} tab={tab} />
      </div>
      {why && <WhyThisDate clock={why} zone={zone} closeTo={having({ why: undefined })} />}
    </div>
  );
}

function Sections({ request, tab }: { readonly request: RequestResponse; readonly tab: Tab }) {
  const record = useQuery(events(request.id));
  const files = useQuery(documents(request.id));
  const letters = useQuery(messages(request.id));
  const counts = { timeline: record.data?.events.length ?? 0, documents: files.data?.length ?? 0, correspondence: letters.data?.length ?? 0 };
  return (
    <>
      <Tabs here={tab} counts={counts} />
      <div role="tabpanel" id="tab-panel" aria-labelledby={tabId(tab)} tabIndex={-1} aria-busy={record.isPending}>
        {record.error && !record.data && <Failed error={record.error} again={() => void record.refetch()} />}
        {tab === 'overview' && <OverviewTab request={request} record={record.data} />}
        {tab === 'timeline' && record.data && <TimelineTab events={record.data.events} />}
        {tab === 'documents' && <DocumentsTab request={request} />}
        {tab === 'correspondence' && <CorrespondenceTab request={request} />}
        {tab === 'audit' && record.data && <AuditTab record={record.data} />}
      </div>
    </>
  );
}

function TimelineTab({ events: list }: { readonly events: readonly EventResponse[] }) {
  const { zone } = useMe();
  return list.length === 0 ? <Empty>{requestText.timelineEmpty}</Empty> : <Timeline events={list} zone={zone} />;
}
