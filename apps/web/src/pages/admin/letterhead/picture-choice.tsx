import { Field } from '../../../components/field';
import { letterheadText as text } from '../../../text/letterhead';
import type { GivenLetterhead } from './use-propose';

interface Props {
  readonly id: string;
  readonly mayKeep: boolean;
  readonly choice: GivenLetterhead['picture'];
  readonly choose: (choice: GivenLetterhead['picture']) => void;
  readonly take: (file: File | null) => void;
  readonly error: string | undefined;
}

/** Keep, none or another; the file only where another is wanted. */
export function PictureChoice({ id, mayKeep, choice, choose, take, error }: Props) {
  const choices = [...(mayKeep ? [['keep', text.keep] as const] : []), ['none', text.none] as const, ['new', text.fresh] as const];
  return (
    <>
      <fieldset className="choices" id={`${id}picture`}>
        <legend className="field-label">{text.pictureChoice}</legend>
        {choices.map(([value, label]) => <label key={value} className="choice"><input type="radio" name={`${id}picture`} checked={choice === value} onChange={() => { choose(value); take(null); }} /><span>{label}</span></label>)}
      </fieldset>
      {choice === 'new' && (
        <Field id={`${id}file`} label={text.file} hint={text.fileHint} required error={error}>
          {(wiring) => <input {...wiring} type="file" accept="image/png,image/jpeg,.png,.jpg,.jpeg" onChange={({ currentTarget }) => take(currentTarget.files?.[0] ?? null)} />}
        </Field>
      )}
    </>
  );
}
