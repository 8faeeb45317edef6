import { Button } from '@mantine/core';
import { FileCheck2 } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { Notice } from '../../components/notice';
import { checkText as text } from '../../text/proof';
import { digestOf } from './file-digest';

export interface CheckedFile {
  readonly name: string;
  readonly sha256: string;
}

/** A place to drop a PDF; a button does the same. Only its digest leaves this page. */
export function FileDrop({ onDigest }: { readonly onDigest: (file: CheckedFile) => void }) {
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<'tooLarge' | 'noDigest' | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setBusy(true);
    const read = await digestOf(file);
    setBusy(false);
    setProblem('problem' in read ? read.problem : null);
    if ('sha256' in read) onDigest({ name: file.name, sha256: read.sha256 });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div className={`check__drop ${over ? 'check__drop--over' : ''}`} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <FileCheck2 size={20} strokeWidth={1.75} aria-hidden="true" />
      <div>
        <p className="strong" id="check-file">{over ? text.drop : text.file}</p>
        <p className="muted small" id="check-file-hint">{text.fileHint}</p>
      </div>
      <Button size="sm" loading={busy} aria-describedby="check-file-hint" onClick={() => chooser.current?.click()}>{text.choose}</Button>
      <input ref={chooser} type="file" accept="application/pdf,.pdf" hidden aria-hidden="true" tabIndex={-1} aria-labelledby="check-file" onChange={({ currentTarget }) => { void take(currentTarget.files?.[0]); currentTarget.value = ''; }} />
      <span className="vh" role="status">{busy ? text.reading : ''}</span>
      {problem && <Notice tone="error" title={text.notAsked}><p>{text[problem]}</p></Notice>}
    </div>
  );
}
