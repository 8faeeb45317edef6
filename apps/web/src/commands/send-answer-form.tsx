import { type CommandOf, type PartRefused } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { form } from '../api/queries';
import type { SummaryLine } from '../components/error-summary';
import { Field } from '../components/field';
import { Choice } from '../forms/choice';
import { fieldText } from '../text/actions';
import { commandText } from '../text/commands';
import { CommandForm, type CommandFormProps } from './command-form';
import { FilesField } from './files-field';
import { PapersField } from './papers-field';
import { emptyPart, partProblems, RefusedParts } from './refused-parts';
import { onlyRefuses } from './words';

type Extent = CommandOf<'SendAnswer'>['extent'];
const extents: readonly Extent[] = ['full', 'part', 'none'];
const wholly: PartRefused = { ...emptyPart, part: commandText.wholeRequest };

/** Answers a request in full, in part, or refuses it; what is refused names its ground. */
export function SendAnswerForm(props: CommandFormProps) {
  const id = useId();
  const grounds = useQuery(form(props.request.form)).data?.groundsForRefusal ?? [];
  const refusing = onlyRefuses(props.request.form);
  const [extent, setExtent] = useState<Extent | null>(refusing ? 'none' : null);
  const [files, setFiles] = useState<readonly string[]>([]);
  const [papers, setPapers] = useState<readonly string[]>([]);
  const [parts, setParts] = useState<readonly PartRefused[]>(refusing ? [wholly] : []);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const choose = (next: Extent): void => {
    setExtent(next);
    if (next !== 'full' && parts.length === 0) setParts([next === 'none' ? wholly : emptyPart]);
  };
  const refused = extent === 'full' ? [] : parts;
  const sent = extent === 'none' ? papers : [...files, ...papers];
  const problems = (): readonly SummaryLine[] => {
    setTried(true);
    if (extent === null) return [{ message: commandText.pickExtent, field: `${id}-extent` }];
    return [
      ...(extent !== 'none' && sent.length === 0 ? [{ message: commandText.filesMissing, field: `${id}-files` }] : []),
      ...(extent !== 'full' && refused.length === 0 ? [{ message: commandText.partMissing, field: `${id}-parts` }] : []),
      ...partProblems(`${id}-parts`, refused),
    ];
  };
  const build = (): CommandOf<'SendAnswer'> => ({
    type: 'SendAnswer', extent: extent ?? 'none', documentIds: sent,
    refused: refused.map(({ part, ground, reason }) => ({ part: part.trim(), ground, reason: reason.trim() })), ...(note.trim() === '' ? {} : { note: note.trim() }),
  });
  return (
    <CommandForm {...props} type="SendAnswer" problems={problems} build={build}>
      {!refusing && <fieldset className="field" id={`${id}-extent`} tabIndex={-1}>
        <legend className="field-label">{fieldText.extent}</legend>
        {extents.map((each) => <Choice key={each} type="radio" name={`${id}-extent-choice`} label={fieldText[each]} checked={extent === each} onChange={() => choose(each)} />)}
        {tried && extent === null && <p className="field-error">{commandText.pickExtent}</p>}
      </fieldset>}
      {extent !== null && extent !== 'none' && <FilesField id={`${id}-files`} requestId={props.request.id} kind="answer" chosen={files} onChange={setFiles} />}
      {extent !== null && <PapersField requestId={props.request.id} chosen={papers} onChange={setPapers} />}
      {extent !== null && extent !== 'full' && <RefusedParts id={`${id}-parts`} grounds={grounds} parts={parts} onChange={setParts} tried={tried} />}
      <Field label={fieldText.note} hint={fieldText.noteHint}>
        {(wiring) => <textarea {...wiring} rows={3} maxLength={10_000} value={note} onChange={({ currentTarget }) => setNote(currentTarget.value)} />}
      </Field>
    </CommandForm>
  );
}
