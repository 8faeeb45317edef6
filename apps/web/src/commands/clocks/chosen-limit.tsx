import type { LimitSummary } from '@comity/domain';
import { CheckTheText } from '../../components/check-the-text';
import { stepText as text } from '../../text/clock-steps';

interface Props { readonly limit: LimitSummary; readonly all: readonly LimitSummary[]; readonly also: readonly string[]; readonly onAlso: (ids: readonly string[]) => void; readonly another: () => void }

/** The limit that was found, and those that the same event starts beside it. */
export function ChosenLimit({ limit, all, also, onAlso, another }: Props) {
  const beside = all.filter(({ id, clock, startsOn, factsNeeded }) => limit.linked.includes(id) && clock && startsOn.code === limit.startsOn.code && factsNeeded.length === 0);
  return (
    <div className="steps__chosen">
      <p><span className="muted">{text.chosen}:</span> <span className="strong">{limit.must}</span>, {limit.amount.text} <span className="muted">({limit.id})</span> {limit.checkTheText && <CheckTheText />}</p>
      {limit.doubt && <p className="muted">{limit.doubt}</p>}
      <button type="button" className="button-link link" onClick={another}>{text.another}</button>
      {beside.length > 0 && (
        <fieldset className="choices">
          <legend className="field-label">{text.extraTitle}</legend>
          {beside.map(({ id, must, amount }) => (
            <label key={id} className="choice"><input type="checkbox" checked={also.includes(id)} onChange={({ currentTarget }) => onAlso(currentTarget.checked ? [...also, id] : also.filter((one) => one !== id))} /><span>{must}, {amount.text}</span></label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
