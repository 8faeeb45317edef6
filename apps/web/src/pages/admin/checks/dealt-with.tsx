import type { CheckSuggestionResponse } from '@comity/http-contract';
import { Link } from '../../../components/link';
import { checksText as text } from '../../../text/checks';

/** What became of the requests that came back: made into a check, or set aside with a reason. */
export function DealtWith({ suggestions }: { readonly suggestions: readonly CheckSuggestionResponse[] }) {
  if (suggestions.length === 0) return null;
  return (
    <details>
      <summary>{text.dealt(suggestions.length)}</summary>
      <ul className="admin-lines">
        {suggestions.map(({ id, reference, step, checkId, reason, decidedBy }) => (
          <li key={id}>
            <span><span className="mono">{reference}</span>, {text.steps[step]}<br /><span className="muted">{checkId ? text.turned : text.dismissed(reason ?? '', decidedBy ?? '')}</span></span>
            {checkId && <Link className="link" to={`/admin/checks/${checkId}`}>{text.toCheck}<span className="vh">: {reference}</span></Link>}
          </li>
        ))}
      </ul>
    </details>
  );
}
