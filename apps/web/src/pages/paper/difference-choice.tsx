import type { ImportChoiceResponse } from '@comity/http-contract';
import { OctagonAlert } from 'lucide-react';
import type { FormContents } from '../../api/form-definition';
import { paperText as text } from '../../text/paper';
import { Answer } from './answer';
import type { Taken } from './settling';

interface Props {
  readonly difference: ImportChoiceResponse;
  readonly label: string;
  readonly form: FormContents;
  readonly lang: string;
  readonly taken: Taken | undefined;
  readonly onTake: (taken: Taken) => void;
  readonly error: string | undefined;
  /** What stands on the page alone, where it can only be this answer. */
  readonly printed: string | undefined;
}

/** Two sources of one answer: a person takes one of them. */
export function DifferenceChoice({ difference, label, form, lang, taken, onTake, error, printed }: Props) {
  const { id, data, other, take } = difference;
  const onPaper = difference.with === 'message';
  const said = { data: onPaper ? text.asPaper : text.asData, page: text.asPage, kept: text.asKept } as const;
  return (
    <fieldset className="field paper-choice" id={id} aria-describedby={error ? `${id}-error` : undefined} data-wrong={error ? '' : undefined}>
      <legend className="field-label">{label}</legend>
      {take.map((way) => (
        <div key={way} className="paper-choice__way">
          <label><input type="radio" name={id} checked={taken?.take === way} onChange={() => onTake(way === 'page' ? { take: way, value: printed ?? (typeof data === 'string' ? data : '') } : { take: way })} /> {said[way]}</label>
          {way === 'data' && <div className="paper-choice__said"><Answer form={form} {...difference} value={data} lang={lang} /></div>}
          {way === 'kept' && <div className="paper-choice__said"><Answer form={form} {...difference} value={other} lang={lang} /></div>}
          {way === 'page' && taken?.take === 'page' && (
            <label className="paper-choice__said">
              <span className="field-hint">{text.printedText}</span>
              <textarea className="control" rows={4} dir="auto" value={taken.value ?? ''} onChange={({ currentTarget }) => onTake({ take: 'page', value: currentTarget.value })} />
            </label>
          )}
        </div>
      ))}
      {error && <p className="field-error" id={`${id}-error`}><OctagonAlert size={14} aria-hidden="true" /> <span>{error}</span></p>}
    </fieldset>
  );
}
