import type { ClockPreviewResponse } from '@comity/http-contract';
import { CheckTheText } from '../components/check-the-text';
import { DateGlyph } from '../components/glyph';
import { whyText as text } from '../text/why';
import { limit } from '../time/format';
import { Steps } from './counting';

/** What the clock would say, with its working. */
export function Computed({ answer, zone }: { readonly answer: ClockPreviewResponse; readonly zone: string }) {
  const { due, actBy, wholeDay, outcome, steps, doubts, verified } = answer;
  const dated = (at: string): string => limit({ at, zone: wholeDay ? answer.zone : zone, wholeDay });
  const last = steps.at(-1);
  return (
    <div className="computed" role="status">
      {due === null || actBy === null ? <p className="strong">{outcome === 'rejected' && last ? last.text : text.would.none}</p> : (
        <dl className="facts facts--result">
          <dt><DateGlyph kind="act-by" /> {text.would.actBy}</dt><dd className="strong"><bdi>{dated(actBy)}</bdi></dd>
          <dt><DateGlyph kind="legal" /> {text.would.due}</dt><dd><bdi>{due === actBy ? text.would.same : dated(due)}</bdi>{!verified && <> <CheckTheText /></>}</dd>
        </dl>
      )}
      <Steps steps={steps} />
      {doubts.length > 0 && <ul className="why__points">{doubts.map((doubt) => <li key={doubt}>{doubt}</li>)}</ul>}
    </div>
  );
}
