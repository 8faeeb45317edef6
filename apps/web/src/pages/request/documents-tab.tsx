import type { DocumentResponse, RequestResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useMe } from '../../api/hooks';
import { documents } from '../../api/queries';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { Intake } from '../../files/intake';
import { fileSize } from '../../commands/file-size';
import { requestText } from '../../text/request';
import { standardText } from '../../text/standard-documents';
import { pageText } from '../../text/request-page';
import { bundleText } from '../../text/bundle';
import { moment } from '../../time/format';
import { BundleMaker } from './bundle-maker';
import { Proof } from './proof';
import { contentAddress, isHeld, OpenPaper } from './document-links';
import { StandardDocuments } from './standard-documents';

/** Every file with its digest and who had it in hand. */
export function DocumentsTab({ request }: { readonly request: RequestResponse }) {
  return <><StandardDocuments request={request} /><Files request={request} /></>;
}

function Files({ request }: { readonly request: RequestResponse }) {
  const requestId = request.id;
  const list = useQuery(documents(requestId));
  if (list.error && !list.data) return <Failed error={list.error} again={() => void list.refetch()} />;
  if (!list.data) return <SkeletonRows rows={4} />;
  if (list.data.length === 0) return <Empty>{requestText.documentsEmpty}</Empty>;
  return (
    <>
      {hasPaper(list.data) && <BundleMaker request={request} files={list.data} />}
      <ul>{list.data.map((file) => <li key={file.id}><DocumentEntry file={file} requestId={requestId} /></li>)}</ul>
    </>
  );
}

/** A bundle is made around a paper. */
const hasPaper = (files: readonly DocumentResponse[]): boolean => files.some(({ kind }) => kind === 'issued' || kind === 'received');

function DocumentEntry({ file, requestId }: { readonly file: DocumentResponse; readonly requestId: string }) {
  const { zone } = useMe();
  const { name, kind, size, pages, sha256, addedAt, addedBy, custody } = file;
  const facts = [kind === 'issued' && file.standardForm !== null ? standardText.issuedFile : requestText.kinds[kind], fileSize(size), pages === null ? '' : requestText.pages(pages), moment(addedAt, zone), addedBy ? pageText.addedBy(addedBy) : ''].filter(Boolean);
  return (
    <article className="document" aria-label={name}>
      <div className="document__head">
        <h3>{name}</h3>
        <span className="document__links"><OpenPaper file={file} /> {!isHeld(file) && <a className="link" href={contentAddress(file)} download={name}>{requestText.download}<span className="vh">: {name}</span></a>}</span>
      </div>
      <p className="muted">{facts.join(', ')}</p>
      <p className="mono hash">SHA-256 {sha256}</p>
      <Custody file={file} />
      <Proof file={file} requestId={requestId} />
      <Intake file={file} requestId={requestId} />
      <details>
        <summary>{requestText.custody}<span className="vh">: {name}</span></summary>
        <ol className="custody">
          {custody.map((step, index) => <li key={index}><span>{pageText.custodyWhat[step.what] ?? step.what}</span> <bdi className="num">{moment(step.at, zone)}</bdi> {step.by && <span>{step.by}</span>} <span className="mono hash muted">{step.sha256}</span></li>)}
        </ol>
        <p><a className="link" href={`/api/documents/${file.id}/custody`} download>{bundleText.custody}<span className="vh">: {name}</span></a></p>
      </details>
    </article>
  );
}

function Custody({ file: { custody, sha256 } }: { readonly file: DocumentResponse }) {
  if (custody.length === 0) return null;
  return custody.every((step) => step.sha256 === sha256)
    ? <p className="done-mark"><CircleCheck size={14} aria-hidden="true" /> {requestText.hashMatches}</p>
    : <p className="finding finding--block"><TriangleAlert size={14} aria-hidden="true" /> {requestText.hashDiffers}</p>;
}
