import type { ClockResponse } from '@comity/http-contract';
import type { ReactNode } from 'react';
import { clockText } from '../text/clock';
import { limit } from '../time/format';
import { useNow } from '../time/now';
import { CheckTheText } from './check-the-text';
import { ClockDates } from './clock-dates';
import { clockIcons } from './clock-icons';
import { dateKind, endOf, hasTwoDates, readClock, type ClockLook } from './clock-look';
import { DateGlyph } from './glyph';
import { TimeRule } from './time-rule';

const tinted: readonly ClockLook[] = ['soon', 'critical', 'overdue', 'paused'];

/** One line for tables: icon, word, time left. Draws itself again each minute, and nothing else. */
export function ClockTag({ clock }: { readonly clock: ClockResponse }) {
  const { look, word, left } = readClock(clock, useNow());
  const Icon = clockIcons[look];
  const showWord = look !== 'running' && !(look === 'overdue' && word === clockText.overdue);
  return (
    <span className={`clock-tag clock-tag--${look}`} role="timer" aria-label={`${clock.label}: ${word} ${left}`}>
      <Icon size={14} strokeWidth={2} aria-hidden="true" />
      {showWord && <span>{word}</span>}
      {left && <span className={showWord ? 'num' : 'num strong'}>{look === 'paused' ? clockText.shortOnRestart(left) : left}</span>}
    </span>
  );
}

/** The date beside a tag, in the office's zone. `link` makes it the way to "Why this date". A paused clock has no date. */
export function ClockDate({ clock, zone, link }: { readonly clock: ClockResponse; readonly zone: string; readonly link: (words: ReactNode) => ReactNode }) {
  const paused = clock.state === 'paused';
  return (
    <span className="clock-date">
      {!paused && <DateGlyph kind={hasTwoDates(clock) ? 'act-by' : dateKind(clock)} />}
      {link(<>
        {paused ? clockText.noDate : <bdi>{limit({ at: endOf(clock), zone: clock.wholeDay ? clock.zone : zone, wholeDay: clock.wholeDay, short: true })}</bdi>}
        <span className="vh">, {clock.label}. {clockText.why}</span>
      </>)}
      {!clock.verified && <CheckTheText short />}
    </span>
  );
}

/** The full clock: state, time left, dates in two zones, legal basis, "Why this date". */
export function Clock({ clock, zone, why }: { readonly clock: ClockResponse; readonly zone: string; readonly why: ReactNode }) {
  const now = useNow();
  const { look, word, left } = readClock(clock, now);
  const Icon = clockIcons[look];
  const tint = tinted.includes(look);
  return (
    <section className={`clock clock--${look}`} aria-label={clock.label}>
      <h3 className="clock__label">{clock.label}</h3>
      <p className="clock__state" role="timer">
        <span className={tint ? `clock-tag clock-tag--${look}` : `clock__word clock__word--${look}`}><Icon size={tint ? 14 : 16} strokeWidth={2} aria-hidden="true" /> {word}</span>
        {left && <span className="clock__left num">{left}</span>}
      </p>
      <TimeRule clock={clock} look={look} now={now} />
      <ClockDates clock={clock} zone={zone} />
      <p className="clock__links">{why}</p>
    </section>
  );
}
