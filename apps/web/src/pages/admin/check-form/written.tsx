import type { CheckSuggestionDetailResponse } from '@comity/http-contract';
import { checksText } from '../../../text/checks';

const text = checksText.form;

/** What was written when the request came back; only for who may read requests. */
export function Written({ suggestion: { written } }: { readonly suggestion: CheckSuggestionDetailResponse }) {
  if (written === null) return <p className="muted small">{text.notShown}</p>;
  if (written.length === 0) return null;
  return (
    <section aria-labelledby="written-title" className="admin-section">
      <h2 id="written-title">{text.written}</h2>
      {written.map((words, index) => <blockquote key={index} dir="auto">{words}</blockquote>)}
    </section>
  );
}
