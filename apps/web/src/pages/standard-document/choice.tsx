import { Button } from '@mantine/core';
import { formFamilies } from '@comity/domain';
import type { OfferedFormResponse, RequestResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useRequest } from '../../api/hooks';
import { sentenceOf } from '../../api/problem';
import { standardDocuments, useMaking } from '../../api/standard-documents';
import { Link, useGo } from '../../components/link';
import { Empty, Failed, Notice, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { useReference } from '../../shell/address';
import { requestText } from '../../text/request';
import { standardText as text } from '../../text/standard-documents';
import './standard-document.css';

/** /requests/:ref/standard-documents: which standard document to make. */
export function StandardChoicePage() {
  const { request, missing, error, again } = useRequest(useReference());
  if (missing) return <><PageHeader title={requestText.notFoundTitle} /><Empty action={<Link className="link" to="/requests">{requestText.toRequests}</Link>}>{requestText.notFoundMore}</Empty></>;
  if (error && !request) return <Failed error={error} again={again} />;
  if (!request) return <SkeletonRows rows={8} />;
  return <Choice request={request} />;
}

function Choice({ request }: { readonly request: RequestResponse }) {
  const list = useQuery(standardDocuments(request.id));
  const making = useMaking(request.id);
  const go = useGo();
  const back = `/requests/${request.reference}?tab=documents`;
  const make = (form: string): void => making.mutate(form, { onSuccess: ({ id }) => go(`/requests/${request.reference}/standard-documents/${id}`) });
  if (list.error && !list.data) return <Failed error={list.error} again={() => void list.refetch()} />;
  if (!list.data) return <SkeletonRows rows={8} />;
  const { offered } = list.data;
  const families = Object.values(formFamilies).filter((name) => offered.some(({ first, familyName }) => !first && familyName === name));
  const entries = (forms: readonly OfferedFormResponse[]) => <ul className="standard-forms">{forms.map((form) => <li key={form.form}><Offered form={form} busy={making.isPending} make={make} /></li>)}</ul>;
  return (
    <>
      <PageHeader eyebrow={<>{request.subject} · <bdi className="mono">{request.reference}</bdi></>} title={text.chooseTitle} subject={request.reference} meta={<Link className="link" to={back}>{text.toDocuments}</Link>} />
      {making.error && <Notice tone="error" title={text.startFailed}><p>{sentenceOf(making.error)}</p></Notice>}
      {offered.length === 0 ? <Empty>{text.closed}</Empty> : (
        <>
          <p className="lead">{text.chooseLead}</p>
          <section className="standard-first" aria-labelledby="fitting"><h2 id="fitting">{text.fitting}</h2>{entries(offered.filter(({ first }) => first))}</section>
          <section className="standard-others" aria-labelledby="others">
            <h2 id="others">{text.others}</h2>
            {families.map((family) => <details key={family}><summary>{family}</summary>{entries(offered.filter(({ first, familyName }) => !first && familyName === family))}</details>)}
          </section>
        </>
      )}
    </>
  );
}

function Offered({ form: { form, name, purpose, legalBasis, secondPerson }, busy, make }: { readonly form: OfferedFormResponse; readonly busy: boolean; readonly make: (form: string) => void }) {
  return (
    <article className="standard-form" aria-label={name}>
      <div className="standard-form__words">
        <h3>{name}</h3>
        <p>{purpose}</p>
        <p className="muted small">{legalBasis}. {secondPerson ? text.twoPeople : text.onePerson}.</p>
      </div>
      <Button aria-label={text.start(name)} disabled={busy} onClick={() => make(form)}>{text.startShort}</Button>
    </article>
  );
}
