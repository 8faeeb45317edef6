import { Button } from '@mantine/core';
import type { ClockResponse, RequestResponse } from '@comity/http-contract';
import { useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useMe, useRequest } from '../../api/hooks';
import { CheckTheText } from '../../components/check-the-text';
import { dateKind, readClock } from '../../components/clock-look';
import { DateGlyph } from '../../components/glyph';
import { Link } from '../../components/link';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { useReference } from '../../shell/address';
import { bundleText } from '../../text/bundle';
import { clockText } from '../../text/clock';
import { requestText } from '../../text/request';
import { whyText as text } from '../../text/why';
import { moment } from '../../time/format';
import { useNow } from '../../time/now';
import { WhatIf } from '../../why/what-if';
import { WhySteps } from '../../why/why-steps';
import './clock-page.css';

/** /requests/:ref/clocks/:id: the working of one date, on one printed page. */
export function ClockPage() {
  const reference = useReference();
  const { request, missing, error, again } = useRequest(reference);
  const { id } = useParams({ strict: false });
  if (missing) return <><PageHeader title={requestText.notFoundTitle} /><Empty action={<Link className="link" to="/requests">{requestText.toRequests}</Link>}>{requestText.notFoundMore}</Empty></>;
  if (error && !request) return <Failed error={error} again={again} />;
  if (!request) return <SkeletonRows rows={8} />;
  const clock = request.clocks.find((one) => one.id === id);
  if (!clock) return <><PageHeader title={text.notFound} subject={reference} /><Empty action={<Link className="link" to={`/requests/${reference}`}>{text.toRequest}</Link>}>{text.notFoundMore}</Empty></>;
  return <Shown clock={clock} request={request} />;
}

/** Nothing had come from the other side when it was due: that can be proved. */
const isSilent = ({ owedBy, state, dueExclusive }: ClockResponse, now: number): boolean => owedBy === 'them' && (state === 'missed' || (state === 'running' && Date.parse(dueExclusive) <= now));

function Shown({ clock, request }: { readonly clock: ClockResponse; readonly request: RequestResponse }) {
  const { zone, agency } = useMe();
  const now = useNow();
  const { word, left } = readClock(clock, now);
  return (
    <article className="clock-page">
      <PageHeader
        eyebrow={<>{text.eyebrow} · <Link className="link" to={`/requests/${request.reference}`}><span className="mono">{request.reference}</span></Link> · {request.subject} · {agency.name}</>}
        title={clock.label} subject={request.reference}
        meta={<><span><DateGlyph kind={dateKind(clock)} /> {word}{left && `, ${left}`}</span>{!clock.verified && <CheckTheText />}</>}
        actions={<Button leftSection={<Printer size={14} aria-hidden="true" />} onClick={() => window.print()}>{clockText.print}</Button>}
      />
      <p className="clock-page__papers">
        <a className="link" href={`/api/requests/${request.id}/clocks/${clock.id}/sheet`} download>{bundleText.sheet}</a>
        {isSilent(clock, now) && <a className="link" href={`/api/requests/${request.id}/clocks/${clock.id}/silence`} download>{bundleText.silence}</a>}
      </p>
      <WhySteps clock={clock} zone={zone} heading="h2" />
      {clock.question && <WhatIf question={clock.question} zone={zone} />}
      <p className="only-print muted clock-page__foot">{text.pencil} {text.printed(moment(now, zone))}</p>
    </article>
  );
}
