import { Button } from '@mantine/core';
import type { DocumentResponse } from '@comity/http-contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Paperclip } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { upload } from '../api/commands';
import { documents } from '../api/queries';
import { Notice } from '../components/notice';
import { AskBeforeAdding } from '../files/ask-before-adding';
import { refusalOf } from '../files/refusal';
import { useTakingIn } from '../files/use-taking-in';
import { Choice } from '../forms/choice';
import { fieldText } from '../text/actions';
import { commandText } from '../text/commands';
import { fileSize } from './file-size';

interface Props {
  readonly requestId: string;
  readonly kind: 'attachment' | 'answer';
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly id?: string;
}

/** Files to send along: added here, each with the digest that was taken when it arrived. */
export function FilesField({ requestId, kind, chosen, onChange, id }: Props) {
  const [own, input] = [useId(), useRef<HTMLInputElement>(null)];
  const client = useQueryClient();
  const list = useQuery(documents(requestId)).data?.filter((each) => each.kind === kind) ?? [];
  const [busy, setBusy] = useState(false);
  const [failures, setFailures] = useState<readonly string[]>([]);
  const { asked, takeIn } = useTakingIn();
  const add = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    const results = await Promise.allSettled(files.map((file) => takeIn(file.name, (reason) => upload(requestId, file, kind, { reason }))));
    await client.invalidateQueries(documents(requestId));
    const added = results.flatMap((result) => (result.status === 'fulfilled' && result.value ? [result.value.id] : []));
    setFailures(results.flatMap((result, index) => (result.status === 'rejected' ? [`${commandText.addFailed(files[index]?.name ?? '')}: ${refusalOf(result.reason)}`] : [])));
    onChange([...chosen, ...added]);
    setBusy(false);
    if (input.current) input.current.value = '';
  };
  return (
    <fieldset className="field files" id={id ?? own} tabIndex={-1} aria-describedby={`${own}-hint`}>
      <legend className="field-label">{fieldText.files}</legend>
      <p className="field-hint" id={`${own}-hint`}>{fieldText.filesHint}</p>
      {failures.length > 0 && <Notice tone="error" title={fieldText.errorTitle}><ul>{failures.map((failure) => <li key={failure}>{failure}</li>)}</ul></Notice>}
      {list.length === 0 ? <p className="muted small">{commandText.noFiles}</p> : (
        <ul className="files__list">
          {list.map((file) => <FileChoice key={file.id} file={file} on={chosen.includes(file.id)} onChange={(on) => onChange(on ? [...chosen, file.id] : chosen.filter((each) => each !== file.id))} />)}
        </ul>
      )}
      {asked && <AskBeforeAdding key={asked.name} asked={asked} busy={false} />}
      <input ref={input} type="file" multiple hidden onChange={({ currentTarget }) => void add([...(currentTarget.files ?? [])])} />
      <Button size="xs" leftSection={<Paperclip size={14} aria-hidden="true" />} loading={busy && !asked} disabled={asked !== undefined} onClick={() => input.current?.click()}>{commandText.addFiles}</Button>
      {busy && <span role="status" className="vh">{commandText.adding}</span>}
    </fieldset>
  );
}

function FileChoice({ file: { name, size, sha256 }, on, onChange }: { readonly file: DocumentResponse; readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <li>
      <Choice type="checkbox" label={commandText.sendFile(name)} checked={on} onChange={onChange} />
      <p className="muted small files__facts">{fileSize(size)}. {commandText.fileDigest} <span className="mono hash">{sha256}</span></p>
    </li>
  );
}
