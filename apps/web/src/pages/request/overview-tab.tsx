import type { EventListResponse, RequestResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../api/hooks';
import { documents } from '../../api/queries';
import { Link } from '../../components/link';
import { useAddress } from '../../shell/address';
import { requestText } from '../../text/request';
import { Answer, Question } from './answer';
import { ChosenRoute } from './chosen-route';
import { Parties, Preservation } from './parties';
import { Expected } from './expected';
import { FormOfRequest } from './form-of-request';
import { StripChart } from './strip-chart';
import { Timeline } from './timeline';

const LATEST = 5;

export function OverviewTab({ request, record }: { readonly request: RequestResponse; readonly record: EventListResponse | undefined }) {
  const { zone } = useMe();
  const { having } = useAddress();
  const files = useQuery(documents(request.id)).data ?? [];
  const answered = files.filter(({ kind }) => kind === (request.side === 'outgoing' ? 'received' : 'answer'));
  const events = record?.events ?? [];
  return (
    <div className="split split--request">
      <div>
        {request.question && <Question question={request.question} />}
        {request.answer && <Answer answer={request.answer} files={answered} />}
        <section aria-labelledby="course">
          <h2 id="course">{requestText.course}</h2>
          <StripChart request={request} zone={zone} />
        </section>
        <section aria-labelledby="latest">
          <header className="section-head"><h2 id="latest">{requestText.latest}</h2>{events.length > 0 && <Link to={having({ tab: 'timeline' })} className="link">{requestText.allEntries(events.length)}</Link>}</header>
          {record && events.length === 0 ? <p className="muted small">{requestText.timelineEmpty}</p> : <Timeline events={events.slice(0, LATEST)} zone={zone} />}
        </section>
        <FormOfRequest request={request} />
      </div>
      <div>
        {request.preservation && <Preservation preservation={request.preservation} />}
        <Parties request={request} />
        <Expected id={request.id} />
        {request.route && <ChosenRoute route={request.route} />}
        <Linked request={request} />
      </div>
    </div>
  );
}

function Linked({ request }: { readonly request: RequestResponse }) {
  if (request.family.length < 2) return null;
  return (
    <section aria-labelledby="linked">
      <h2 id="linked">{requestText.linkedTitle}</h2>
      <ul className="linked">
        {request.family.map(({ id, reference, kind, status, follows }) => (
          <li key={id}>
            {id === request.id ? <bdi className="mono">{reference}</bdi> : <Link to={`/requests/${reference}`} className="mono link">{reference}</Link>}
            <span>{kind}, {status}</span>
            <span className="muted">{[follows ? requestText.follows : '', id === request.id ? requestText.thisOne : ''].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
