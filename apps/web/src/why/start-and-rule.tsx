import type { ClockResponse } from '@comity/http-contract';
import { CheckTheText } from '../components/check-the-text';
import { Link } from '../components/link';
import { clockText } from '../text/clock';
import { whyText as text } from '../text/why';
import { calendarDay, moment } from '../time/format';
import { certaintyOf } from './certainty-of';
import { startLabel } from './reasons';

interface Props { readonly clock: ClockResponse; readonly zone: string }

export function StartedBy({ clock, zone }: Props) {
  const { start, startsAt, certainty, question } = clock;
  // Where only the day is known no hour is made up.
  const day = question?.start.length === 10 ? question.start : start.on;
  return (
    <>
      <p><span className="strong">{startLabel(clock)}</span>, <bdi>{day ? calendarDay(day) : moment(start.at ?? startsAt, zone)}</bdi></p>
      <p className="muted">{certainty !== 'stated' && <>{start.saidBy === 'us' ? clockText.saidByUs : clockText.saidByThem} </>}{certaintyOf(clock)}.</p>
    </>
  );
}

/** What the text says, with its article, and who owes it. */
export function Rule({ clock }: { readonly clock: ClockResponse }) {
  const { law } = clock;
  return (
    <>
      <p><span className="strong">{law ? <Link className="link" to={`/law/${law.instrument}#${law.id}`}>{clock.basis}</Link> : clock.basis}</span>{!clock.verified && <> <CheckTheText /></>}</p>
      {law && <p>{law.must}: {law.amount.text}.</p>}
      <p className="muted">{clockText.means[clock.kind]} {clock.owedBy === 'us' ? clockText.owedByUs : clockText.owedByThem}.</p>
      {law && <p className="muted">{[law.extension, law.pause].filter(Boolean).join(' ')}</p>}
      <p className="muted why__version">{clock.lawVersion ? text.law(clock.lawVersion) : clockText.rulePack(clock.packVersion)}</p>
    </>
  );
}
