import { formCatalogue, hasRight, requestFormIds } from '@comity/domain';
import type { RequestResponse } from '@comity/http-contract';
import { useState, type ChangeEvent } from 'react';
import { useMe, useRequest } from '../../api/hooks';
import { Problem, sentenceOf } from '../../api/problem';
import { ErrorSummary } from '../../components/error-summary';
import { Field } from '../../components/field';
import { Link } from '../../components/link';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { useReference } from '../../shell/address';
import { paperText as text } from '../../text/paper';
import { requestText } from '../../text/request';
import { SettleForm } from './settle-form';
import { useReading } from './take-over';
import './paper-page.css';

/** /inbox/paper: a request that came by e-mail or post. */
export function PaperPage() {
  return <Shown into={undefined} title={text.title} lead={text.lead} />;
}

/** /requests/:ref/paper: a paper that came apart. */
export function PaperIntoPage() {
  const { request, missing, error, again } = useRequest(useReference());
  if (missing) return <><PageHeader title={requestText.notFoundTitle} /><Empty action={<Link className="link" to="/requests">{requestText.toRequests}</Link>}>{requestText.notFoundMore}</Empty></>;
  if (error && !request) return <Failed error={error} again={again} />;
  if (!request) return <SkeletonRows rows={4} />;
  if (!request.commands.includes('TakeOverPaper')) return <><PageHeader title={text.into} /><Empty action={<Link className="link" to={`/requests/${request.reference}`}>{request.reference}</Link>}>{text.closed}</Empty></>;
  return <Shown into={request} title={text.into} lead={text.intoLead(request.reference)} />;
}

function Shown({ into, title, lead }: { readonly into: RequestResponse | undefined; readonly title: string; readonly lead: string }) {
  const me = useMe();
  const [file, setFile] = useState<File>();
  const reading = useReading(into?.id);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = currentTarget.files?.[0];
    setFile(chosen);
    reading.reset();
    if (chosen) reading.mutate(chosen);
  };
  if (!hasRight(me.roles, 'paper.register')) return <><PageHeader title={title} /><Empty>{text.noRight}</Empty></>;
  return (
    <>
      <PageHeader eyebrow={into && <bdi className="mono">{into.reference}</bdi>} title={title} subject={into?.reference} meta={lead} error={reading.error !== null} />
      {reading.error && <ErrorSummary title={text.readFailed} lines={linesOf(reading.error)} />}
      {!reading.data && <p className="lead">{into ? text.sameForm(into.kind) : text.opening(requestFormIds.map((id) => formCatalogue[id].name))}</p>}
      <div className="paper-file"><Field id="paper" label={reading.data ? text.other : text.file} hint={text.fileHint}>{(wiring) => <input {...wiring} type="file" accept="application/pdf,.pdf" onChange={choose} />}</Field></div>
      {reading.isPending && <div role="status"><p className="muted">{text.reading}</p><SkeletonRows rows={6} /></div>}
      {file && reading.data && <SettleForm key={reading.data.dataSha256 + reading.submittedAt} file={file} reading={reading.data} into={into} />}
    </>
  );
}

const linesOf = (error: Error): readonly { readonly message: string; readonly field: string }[] =>
  (error instanceof Problem && error.fields.length > 0 ? error.fields.map(({ message }) => message) : [sentenceOf(error)]).map((message) => ({ message, field: 'paper' }));
