import type { ImportReadingResponse } from '@comity/http-contract';
import { Notice } from '../../components/notice';
import { Link } from '../../components/link';
import { fileSize } from '../../commands/file-size';
import { paperText as text } from '../../text/paper';
import { calendarDay } from '../../time/format';

/** What the file says of itself, what was found in it, and what its signatures prove. */
export function WhatCame({ reading }: { readonly reading: ImportReadingResponse }) {
  const { file, document, dataSha256, sender, registered, omitted, verification, findings, withdrawn, addressedTo } = reading;
  const loud = verification.findings.filter(({ level }) => level !== 'note');
  return (
    <section aria-labelledby="paper-came">
      <h2 id="paper-came">{text.what}</h2>
      {registered && <Notice tone="error" title={text.registered(registered.reference)}><p><Link className="link" to={`/requests/${registered.reference}`}>{text.registeredMore}</Link></p></Notice>}
      {withdrawn && <Notice tone="error" title={text.withdrawn(withdrawn.by, calendarDay(withdrawn.on))}><p>{text.withdrawnMore}</p></Notice>}
      {addressedTo !== null && <Notice tone="stale" title={text.addressedTo(addressedTo)} />}
      <dl className="facts facts--wide">
        <dt>{text.fileFacts}</dt><dd><bdi>{file.name}</bdi>, {[fileSize(file.size), file.pages === null ? '' : text.pages(file.pages)].filter(Boolean).join(', ')}</dd>
        <dt>{text.form}</dt><dd>{document.title}</dd>
        <dt>{text.sender}</dt><dd><bdi>{sender.name ?? text.notSaid}</bdi></dd>
        <dt>{text.reference}</dt><dd><bdi className="mono">{sender.reference ?? text.notSaid}</bdi></dd>
        <dt>{text.proof}</dt><dd>{verification.text}</dd>
        <dt>{text.digest}</dt><dd className="mono hash">{dataSha256}</dd>
        {omitted.length > 0 && <><dt>{text.omitted}</dt><dd>{omitted.join(', ')}</dd></>}
      </dl>
      {verification.signatures.map(({ field, inWords }) => <p key={field} className="muted">{inWords}</p>)}
      <Found title={text.proofFindings} said={loud.map(({ message }) => message)} />
      <Found title={text.fileFound} said={file.findings.map((finding) => finding.text)} />
      <Found title={text.rules} said={findings.map(({ rule, message }) => `${message} (${rule})`)} />
    </section>
  );
}

function Found({ title, said }: { readonly title: string; readonly said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <details>
      <summary>{title} <span className="count num">{said.length}</span></summary>
      <ul className="files__found">{said.map((line, index) => <li key={index}>{line}</li>)}</ul>
    </details>
  );
}
