import type { DocumentResponse, IntakeResponse } from '@comity/http-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useMe } from '../api/hooks';
import { call } from '../api/http';
import { sentenceOf } from '../api/problem';
import { documents } from '../api/queries';
import { Notice } from '../components/notice';
import { filesText } from '../text/files';
import { moment } from '../time/format';
import { GiveReason } from './give-reason';

/** What was found in a file that came in, what it says of itself, and who took it all the same. */
export function Intake({ file, requestId }: { readonly file: DocumentResponse; readonly requestId: string }) {
  const { zone } = useMe();
  const { intake, name } = file;
  if (!intake) return null;
  const { accepted, facts, findings, scan } = intake;
  return (
    <>
      {accepted && <p><TriangleAlert size={14} aria-hidden="true" /> {filesText.acceptedBy(accepted.by, moment(accepted.at, zone))} <q>{accepted.because}</q></p>}
      <p className="muted">{filesText.scans[scan]}{intake.withoutMetadata && intake.state !== 'held' && findings.some(({ code }) => code === 'metadata') && <>. <a className="link" href={`/api/documents/${file.id}/without-metadata`} download={name}>{filesText.copy}<span className="vh">: {name}</span></a></>}</p>
      <Findings findings={findings.filter(({ code }) => code !== 'not-scanned')} name={name} />
      {file.kind === 'received' && intake.state === 'held' && <Held file={file} requestId={requestId} />}
      {facts.length > 0 && (
        <details>
          <summary>{filesText.factsTitle(facts.length)}<span className="vh">: {name}</span></summary>
          <ul>{facts.map((fact, index) => <li key={index}><span className="muted">{fact.name}</span> <bdi>{fact.value}</bdi>{fact.inside && <span className="muted"> {filesText.inside(fact.inside)}</span>}</li>)}</ul>
        </details>
      )}
    </>
  );
}

function Findings({ findings, name }: { readonly findings: IntakeResponse['findings']; readonly name: string }) {
  if (findings.length === 0) return null;
  return (
    <details open={findings.some(({ level }) => level !== 'note')}>
      <summary>{filesText.found(findings.length)}<span className="vh">: {name}</span></summary>
      <ul className="files__found">{findings.map(({ level, text }, index) => <li key={index}><span className={level === 'note' ? 'muted' : 'strong'}>{filesText.levels[level]}.</span> <bdi>{text}</bdi></li>)}</ul>
    </details>
  );
}

function Held({ file, requestId }: { readonly file: DocumentResponse; readonly requestId: string }) {
  const client = useQueryClient();
  const accepting = useMutation({
    mutationFn: (reason: string) => call<DocumentResponse>(`/documents/${file.id}/accept`, { method: 'POST', body: { reason } }),
    onSuccess: () => client.invalidateQueries(documents(requestId)),
  });
  return (
    <Notice tone="info" title={filesText.held}>
      <GiveReason label={filesText.acceptReason} button={filesText.accept} busy={accepting.isPending} onGive={(reason) => accepting.mutate(reason)} />
      {accepting.error && <p className="field-error" role="alert">{sentenceOf(accepting.error)}</p>}
    </Notice>
  );
}
