import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { documents } from '../api/queries';
import { commandText } from '../text/commands';
import { standardText as text } from '../text/standard-documents';
import { Choice } from '../forms/choice';

interface Props { readonly requestId: string; readonly chosen: readonly string[]; readonly onChange: (ids: readonly string[]) => void }

/** Standard documents issued in this request, to go with a message; nothing where there are none. */
export function PapersField({ requestId, chosen, onChange }: Props) {
  const hint = useId();
  const papers = (useQuery(documents(requestId)).data ?? []).filter(({ standardForm, kind }) => kind === 'issued' && standardForm !== null);
  if (papers.length === 0) return null;
  return (
    <fieldset className="field files" aria-describedby={hint}>
      <legend className="field-label">{text.sendAlong}</legend>
      <p className="field-hint" id={hint}>{text.sendAlongHint}</p>
      <ul className="files__list">
        {papers.map(({ id, name }) => <li key={id}><Choice type="checkbox" label={commandText.sendFile(name)} checked={chosen.includes(id)} onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))} /></li>)}
      </ul>
    </fieldset>
  );
}
