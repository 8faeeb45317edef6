import type { AgencyResponse, RequestResponse } from '@comity/http-contract';
import { paperChannelLabels } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../api/hooks';
import { secondLanguage } from '../../api/translation-queries';
import { countryName, languageName } from '../../forms/codes';
import { requestText } from '../../text/request';
import { pageText } from '../../text/request-page';
import { calendarDay, moment } from '../../time/format';
import { useNow } from '../../time/now';

/** Who asks whom, what time it is there, in which languages they read, and how this request is known. */
export function Parties({ request }: { readonly request: RequestResponse }) {
  const { agency, zone } = useMe();
  const us = <Party agency={agency} />;
  const them = <Party agency={request.partnerAgency} />;
  const outgoing = request.side === 'outgoing';
  // A request that came in has the languages of the paper that came with it.
  const also = useQuery({ ...secondLanguage(request.id), enabled: outgoing }).data?.also ?? null;
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">{requestText.parties}</h2>
      <dl className="facts">
        <dt>{requestText.requesting}</dt><dd>{outgoing ? us : them}</dd>
        <dt>{requestText.requested}</dt><dd>{outgoing ? them : us}</dd>
        <dt>{requestText.contact}</dt><dd><Contact agency={request.partnerAgency} /></dd>
        {request.partnerReference !== null && <><dt>{requestText.theirReference}</dt><dd><bdi className="mono">{request.partnerReference}</bdi></dd></>}
        {request.caseFile && <><dt>{requestText.case}</dt><dd><bdi className="mono">{request.caseFile.reference}</bdi> {request.caseFile.title}</dd></>}
        <dt>{requestText.language}</dt><dd>{also === null ? languageName(request.lang) : pageText.twoLanguages(languageName(request.lang), languageName(also))}</dd>
        {request.author && <><dt>{requestText.author}</dt><dd>{request.author.name}</dd></>}
        {request.sentAt && <><dt>{requestText.sent}</dt><dd><bdi>{moment(request.sentAt, zone)}</bdi></dd></>}
        {request.receivedAt && <><dt>{requestText.received}</dt><dd><bdi>{moment(request.receivedAt, zone)}</bdi>{request.paperChannel && <span className="party__line">{pageText.onPaper(paperChannelLabels[request.paperChannel])}</span>}</dd></>}
      </dl>
    </section>
  );
}

function Party({ agency }: { readonly agency: AgencyResponse }) {
  const now = useNow();
  return (
    <>
      {agency.name}, {countryName(agency.countryCode)}
      {agency.nameNative && agency.nameNative !== agency.name && <span className="muted party__line" {...(agency.nativeLang ? { lang: agency.nativeLang } : {})} dir="auto">{agency.nameNative}</span>}
      <span className="muted party__line"><bdi>{pageText.timeNow(moment(now, agency.zone))}</bdi></span>
      <span className="muted party__line">{pageText.languages}: {agency.languages.map(languageName).join(', ')}</span>
    </>
  );
}

function Contact({ agency: { tel, email } }: { readonly agency: AgencyResponse }) {
  return <>{tel && <a className="link" href={`tel:${tel.replaceAll(' ', '')}`}>{tel}</a>}{tel && email && <br />}{email && <a className="link" href={`mailto:${email}`}>{email}</a>}</>;
}

/** What is known of the preservation, as the executing authority stated it. */
export function Preservation({ preservation }: { readonly preservation: NonNullable<RequestResponse['preservation']> }) {
  return (
    <section aria-labelledby="preservation">
      <h2 id="preservation">{requestText.preservation}</h2>
      <dl className="facts">
        <dt>{requestText.effectedOn}</dt><dd>{calendarDay(preservation.effectedOn)}</dd>
        <dt>{requestText.provider}</dt><dd>{preservation.provider}</dd>
        <dt>{requestText.providerReference}</dt><dd className="mono hash">{preservation.providerReference}</dd>
        {preservation.expiresOn && <><dt>{requestText.expiresOn}</dt><dd>{calendarDay(preservation.expiresOn)}</dd></>}
      </dl>
    </section>
  );
}
