import { channelWords, measureLabels } from '@comity/domain';
import type { RequirementResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { instruments } from '../../api/law-queries';
import { allForms } from '../../api/queries';
import { Link } from '../../components/link';
import { countryName } from '../../forms/codes';
import { requirementsText as text } from '../../text/requirements';
import { calendarDay } from '../../time/format';

/** Requirements with what they concern, where they are written, and how sure that is. */
export function RequirementList({ title, rows }: { readonly title: string; readonly rows: readonly RequirementResponse[] }) {
  const id = `requirements-${title.replaceAll(/\W+/g, '-')}`;
  return (
    <section aria-labelledby={id} className="admin-section">
      <h2 id={id}>{title} <span className="count num">{rows.length}</span></h2>
      <ul className="admin-records">{rows.map((row) => <li key={row.id} className="admin-record"><Entry row={row} /></li>)}</ul>
    </section>
  );
}

function Entry({ row }: { readonly row: RequirementResponse }) {
  return (
    <>
      <p><span className="strong">{text.kinds[row.kind]}.</span> {row.message}</p>
      <p className="muted"><span className="mono">{row.id}</span>, {text.levels[row.level]}{!row.holds && `. ${text.ended}`}</p>
      <dl className="facts admin-record__facts">
        <dt>{text.concerns}</dt><dd><Concerns row={row} /></dd>
        <dt>{text.source}</dt><dd>{row.source.text}, {text.confidence[row.source.confidence]}.</dd>
        {row.binding === 'not-recorded' && <><dt>{text.doubt}</dt><dd>{text.open}</dd></>}
        {row.note && <><dt>{text.doubt}</dt><dd>{row.note}</dd></>}
        {row.from && <><dt>{text.from}</dt><dd>{calendarDay(row.from)}</dd></>}
        {row.until && <><dt>{text.until}</dt><dd>{calendarDay(row.until)}</dd></>}
      </dl>
    </>
  );
}

/** Forms, instruments, measures and channels, each by its name. */
function Concerns({ row: { forms, instruments: acts, measures, channels, requestingState } }: { readonly row: RequirementResponse }) {
  const titles = new Map((useQuery(allForms).data ?? []).map(({ id, title }) => [id, title]));
  const names = new Map((useQuery(instruments()).data ?? []).map(({ id, title }) => [id, title]));
  const words = [
    ...(requestingState === null ? [] : [text.fromState(countryName(requestingState))]), ...(forms ?? []).map((id) => titles.get(id) ?? id),
    ...(measures ?? []).map((code) => measureLabels[code]), ...(channels ?? []).map((code) => channelWords[code]),
  ];
  return (
    <>
      {words.join('; ')}
      {(acts ?? []).map((id, place) => <span key={id}>{(place > 0 || words.length > 0) && '; '}<Link className="link" to={`/law/${id}`}>{names.get(id) ?? id}</Link></span>)}
      {words.length === 0 && !acts && text.any}
    </>
  );
}
