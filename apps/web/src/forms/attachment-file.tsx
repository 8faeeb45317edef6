import { Button } from '@mantine/core';
import { CircleCheck, Paperclip, TriangleAlert } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { AskBeforeAdding } from '../files/ask-before-adding';
import { refusalOf } from '../files/refusal';
import { useTakingIn } from '../files/use-taking-in';
import { formText } from '../text/form';
import { useField, useForm } from './context';
import { FieldFindings } from './field-findings';
import { asText, withField, type Fields } from './paths';

interface Props { readonly value: Fields; readonly pointer: string; readonly onChange: (value: unknown) => void }

/** The file behind an entry: kept under the title of the entry, its digest written into the form. */
export function AttachmentFile({ value, pointer, onChange }: Props) {
  const { documents, attach } = useForm();
  const digestPlace = useField(`${pointer}/sha256`);
  const status = useId();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'idle' | 'busy' | 'no-title'>('idle');
  const [problem, setProblem] = useState<string>();
  const { asked, takeIn } = useTakingIn();
  const title = asText(value['title']).trim();
  const file = documents.findLast(({ kind, name }) => kind === 'attachment' && name === title);
  const take = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    setState('busy');
    setProblem(undefined);
    try {
      const taken = await takeIn(chosen.name, (reason) => attach(chosen, title, reason));
      if (taken) onChange({ ...withField(value, 'pages', taken.pages ?? value['pages']), sha256: taken.sha256 });
    } catch (error) {
      setProblem(`${formText.attachFailed}: ${refusalOf(error)}`);
    }
    setState('idle');
    if (input.current) input.current.value = '';
  };
  const choose = (): void => (title === '' ? setState('no-title') : input.current?.click());
  return (
    <div className="attachment" id={digestPlace.id} tabIndex={-1}>
      <p id={status} className={file ? 'attachment__state attachment__state--there' : 'attachment__state'} role="status">
        {state === 'busy' ? formText.attaching : file
          ? <><CircleCheck size={14} aria-hidden="true" /> {formText.attached}. <span className="muted">{formText.digest} <span className="mono attachment__digest">{file.sha256}</span></span></>
          : <><TriangleAlert size={14} aria-hidden="true" /> {formText.missing}</>}
      </p>
      <FieldFindings id={digestPlace.findingsId} findings={digestPlace.findings} problem={problem ?? (state === 'no-title' && title === '' ? formText.titleFirst : digestPlace.refused)} />
      {asked && <AskBeforeAdding asked={asked} busy={false} />}
      <input ref={input} type="file" hidden onChange={({ currentTarget }) => void take(currentTarget.files?.[0])} />
      <Button size="xs" leftSection={<Paperclip size={14} aria-hidden="true" />} loading={state === 'busy' && !asked} disabled={asked !== undefined} aria-describedby={status} onClick={choose}>{file ? formText.replace : formText.attach}</Button>
    </div>
  );
}
