import { Button } from '@mantine/core';
import { formFamilies } from '@comity/domain';
import type { DocumentResponse, MakeStandardDocumentBody, OfferedFormResponse, RequestResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRequest } from '../../api/hooks';
import { sentenceOf } from '../../api/problem';
import { documents } from '../../api/queries';
import { standardDocuments, useMaking } from '../../api/standard-documents';
import { Field } from '../../components/field';
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
  const files = useQuery(documents(request.id)).data ?? [];
  const go = useGo();
  const back = `/requests/${request.reference}?tab=documents`;
  const make = (body: MakeStandardDocumentBody): void => making.mutate(body, { onSuccess: ({ id }) => go(`/requests/${request.reference}/standard-documents/${id}`) });
  if (list.error && !list.data) return <Failed error={list.error} again={() => void list.refetch()} />;
  if (!list.data) return <SkeletonRows rows={8} />;
  const { offered } = list.data;
  const families = Object.values(formFamilies).filter((name) => offered.some(({ first, familyName }) => !first && familyName === name));
  const entries = (forms: readonly OfferedFormResponse[]) => <ul className="standard-forms">{forms.map((form) => <li key={form.form}><Offered form={form} files={form.form === 'CUSTODY_RECORD' ? files : []} busy={making.isPending} make={make} /></li>)}</ul>;
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

interface OfferedProps {
  readonly form: OfferedFormResponse;
  /** Of which it can be made: a chain of custody is of one file. */
  readonly files: readonly DocumentResponse[];
  readonly busy: boolean;
  readonly make: (body: MakeStandardDocumentBody) => void;
}

function Offered({ form: { form, name, purpose, legalBasis, secondPerson }, files, busy, make }: OfferedProps) {
  const [fileId, setFileId] = useState('');
  return (
    <article className="standard-form" aria-label={name}>
      <div className="standard-form__words">
        <h3>{name}</h3>
        <p>{purpose}</p>
        <p className="muted small">{legalBasis}. {secondPerson ? text.twoPeople : text.onePerson}.</p>
        {files.length > 0 && (
          <Field label={text.ofFile} hint={text.ofFileHint}>
            {(wiring) => (
              <select {...wiring} value={fileId} onChange={({ currentTarget }) => setFileId(currentTarget.value)}>
                <option value="">{text.noFile}</option>
                {files.map((file) => <option key={file.id} value={file.id}>{file.name}</option>)}
              </select>
            )}
          </Field>
        )}
      </div>
      <Button aria-label={text.start(name)} disabled={busy} onClick={() => make({ form, ...(fileId === '' ? {} : { fileId }) })}>{text.startShort}</Button>
    </article>
  );
}
