import { Button } from '@mantine/core';
import type { ParticipationRecordResponse } from '@comity/http-contract';
import { CheckTheText } from '../../../components/check-the-text';
import { countryName } from '../../../forms/codes';
import { adminText } from '../../../text/admin';
import { calendarDay } from '../../../time/format';

const text = adminText.participation;

interface Props { readonly records: readonly ParticipationRecordResponse[]; readonly correct: ((record: ParticipationRecordResponse) => void) | undefined }

/** Records with their standing, source and declarations. */
export function Records({ records, correct }: Props) {
  return (
    <section aria-label={text.count(records.length)}>
      <h2>{text.count(records.length)}</h2>
      <ul className="admin-records">{records.map((record) => <Record key={record.id} record={record} correct={correct} />)}</ul>
    </section>
  );
}

function Record({ record, correct }: { readonly record: ParticipationRecordResponse; readonly correct: Props['correct'] }) {
  const { state, instrumentTitle, statusLabel, from, until, towards, territory, note, source, sourceUrl, checkedOn, checkedBy, stale, reservations } = record;
  const declared = declaredWords(record);
  const name = `${countryName(state)}, ${instrumentTitle}`;
  return (
    <li className="admin-record">
      <p>
        <span className="strong">{countryName(state)}</span>, {instrumentTitle}: <span className="strong">{statusLabel}</span>
        {[from && `${text.since.toLowerCase()} ${calendarDay(from)}`, until && `${text.until.toLowerCase()} ${calendarDay(until)}`, towards && text.towardsOne(countryName(towards)), territory && text.territory(territory)].filter(Boolean).map((part) => <span key={part as string}>, {part}</span>)}
      </p>
      {correct && !record.superseded && <Button size="xs" onClick={() => correct(record)}>{text.correct}<span className="vh">: {name}</span></Button>}
      <div className="admin-record__facts">
        {note && <p>{note}</p>}
        <p className="muted">{text.source}: {sourceUrl ? <a className="link" href={sourceUrl} rel="noopener noreferrer" target="_blank">{source}</a> : source}. {text.checked} {calendarDay(checkedOn)}, {checkedBy ?? text.pack}. {stale && <CheckTheText />}</p>
        {(declared.length > 0 || reservations.length > 0) && (
          <details className="steps__more"><summary>{text.more}</summary><ul>{[...declared, ...reservations.map(({ article, text: words }) => text.reservation(article, words))].map((line) => <li key={line}>{line}</li>)}</ul></details>
        )}
      </div>
    </li>
  );
}

function declaredWords({ declarations }: ParticipationRecordResponse): readonly string[] {
  return Object.entries(declarations).flatMap(([name, value]: readonly [string, unknown]) => {
    const words = typeof value === 'boolean' ? (value ? text.yes : text.no) : Array.isArray(value) ? value.join(', ') : typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : value === undefined ? '' : String(value);
    return words === '' ? [] : [`${text.declared[name] ?? name}: ${words}`];
  });
}
