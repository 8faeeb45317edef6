import { Button } from '@mantine/core';
import type { CommandType, RequestCommand } from '@comity/domain';
import type { RequestResponse } from '@comity/http-contract';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Problem, sentenceOf } from '../api/problem';
import { ErrorSummary, type SummaryLine } from '../components/error-summary';
import { fieldText } from '../text/actions';
import { CommandFacts } from './command-facts';
import { useGiving } from './use-giving';
import { wordsOf } from './words';

export interface CommandFormProps {
  readonly request: RequestResponse;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

interface Props extends CommandFormProps {
  readonly type: CommandType;
  /** What is missing before it can be sent, each with the id of its field. */
  readonly problems: () => readonly SummaryLine[];
  readonly build: () => RequestCommand;
  readonly children: ReactNode;
  /** What it is about, where it is not the request as a whole. */
  readonly about?: ReactNode;
}

/** What happens, the fields, and one button. A refusal is shown as it is; pressing twice sends once. */
export function CommandForm({ request, type, problems, build, children, about, onDone, onCancel }: Props) {
  const command = useGiving(request.id);
  const [missing, setMissing] = useState<readonly SummaryLine[]>([]);
  const words = wordsOf(type, request.form);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (command.isPending) return;
    const lines = problems();
    setMissing(lines);
    command.reset();
    if (lines.length === 0) command.give(build(), onDone);
  };
  const lines = command.error ? refusalLines(command.error) : missing;
  return (
    <form className="form" onSubmit={submit} noValidate>
      <ErrorSummary title={fieldText.errorTitle} lines={lines} />
      <p className="lead">{words.lead}</p>
      {about ?? <CommandFacts request={request} />}
      {children}
      <div className="form__acts">
        <Button type="submit" variant="filled" loading={command.isPending}>{words.button}</Button>
        <Button onClick={onCancel}>{fieldText.cancel}</Button>
        {command.isPending && <span role="status" className="muted small">{fieldText.sending}</span>}
      </div>
    </form>
  );
}

function refusalLines(error: Error): readonly SummaryLine[] {
  const fields = error instanceof Problem ? error.fields : [];
  return fields.length === 0 ? [{ message: sentenceOf(error) }] : fields.map(({ message }) => ({ message }));
}
