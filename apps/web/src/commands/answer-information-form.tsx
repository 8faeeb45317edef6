import { useId, useState } from 'react';
import { Field } from '../components/field';
import { fieldText } from '../text/actions';
import { commandText } from '../text/commands';
import { calendarDay } from '../time/format';
import { CommandForm, type CommandFormProps } from './command-form';
import { FilesField } from './files-field';
import { PapersField } from './papers-field';

/** Answers the open question of the other authority, with files if there are any. */
export function AnswerInformationForm(props: CommandFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const empty = text.trim() === '';
  const { question } = props.request;
  const problems = () => {
    setTried(true);
    return empty ? [{ message: fieldText.required(fieldText.answer), field: id }] : [];
  };
  return (
    <CommandForm {...props} type="AnswerInformation" problems={problems} build={() => ({ type: 'AnswerInformation', text: text.trim(), ...(files.length > 0 ? { documentIds: files } : {}) })}>
      {question && (
        <div className="asked">
          <h3>{commandText.questionAsked}</h3>
          <p className="message__words" dir="auto">{question.text}</p>
          <p className="muted small">{commandText.byThem(calendarDay(question.answerBy))}</p>
        </div>
      )}
      <Field id={id} label={fieldText.answer} required hint={commandText.required} error={tried && empty ? fieldText.required(fieldText.answer) : undefined}>
        {(wiring) => <textarea {...wiring} rows={6} maxLength={10_000} value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} />}
      </Field>
      <FilesField requestId={props.request.id} kind="attachment" chosen={files} onChange={setFiles} />
      <PapersField requestId={props.request.id} chosen={files} onChange={setFiles} />
    </CommandForm>
  );
}
