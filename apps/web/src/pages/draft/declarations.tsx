import type { CheckResponse } from '@comity/http-contract';
import { CircleCheck } from 'lucide-react';
import { useId } from 'react';
import { Choice } from '../../forms/choice';
import { draftText } from '../../text/draft';
import { draftingText } from '../../text/drafting';
import type { DraftContent } from './draft-saver';

type Said = DraftContent['declarations'];
interface Props { readonly asked: CheckResponse['declarations']; readonly said: Said; readonly onChange: (said: Said) => void }

/** Facts that a named person confirms; where a reason may stand instead, there is room for it. */
export function Declarations({ asked, said, onChange }: Props) {
  if (asked.length === 0) return null;
  // Counted among what is open above.
  const open = asked.filter(({ level, answered }) => level !== 'advice' && !answered).length;
  return (
    <section className="declarations" aria-labelledby="declarations-title">
      <h3 id="declarations-title">{draftText.declarations}{open > 0 && <> <span className="count">{draftText.openHere(open)}</span></>}</h3>
      <ul>
        {asked.map((each) => <Declaration key={each.rule} asked={each} said={said[each.rule]} onSay={(next) => onChange(withAnswer(said, each.rule, next))} />)}
      </ul>
    </section>
  );
}

function withAnswer(said: Said, rule: string, next: true | string | undefined): Said {
  const { [rule]: _old, ...rest } = said;
  return next === undefined || next === '' ? rest : { ...rest, [rule]: next };
}

function Declaration({ asked: { rule, level, message, answered }, said, onSay }: { readonly asked: CheckResponse['declarations'][number]; readonly said: true | string | undefined; readonly onSay: (next: true | string | undefined) => void }) {
  const id = useId();
  return (
    <li className="check">
      <p id={`${id}-what`}>{message}</p>
      <p className="check__meta"><span className="mono">{rule}</span>. {draftText.confirmLevels[level]}{answered && <span className="done-mark"> <CircleCheck size={14} aria-hidden="true" /> {draftingText.answered}</span>}</p>
      <Choice type="checkbox" id={`${id}-yes`} label={draftingText.confirm} aria-describedby={`${id}-what`} checked={said === true} onChange={(on) => onSay(on ? true : undefined)} />
      {level !== 'block' && said !== true && (
        <div className="check__reason">
          <label className="field-label" htmlFor={`${id}-reason`}>{draftingText.declarationReason}<span className="vh"> {rule}</span></label>
          <textarea id={`${id}-reason`} className="control" rows={2} maxLength={5000} value={typeof said === 'string' ? said : ''} onChange={({ currentTarget }) => onSay(currentTarget.value)} />
        </div>
      )}
    </li>
  );
}
