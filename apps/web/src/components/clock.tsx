import type { ClockResponse } from '@comity/http-contract';
import { CircleCheck, CircleX, Clock3, Infinity as Unbounded, Minus, OctagonAlert, ShieldCheck, Timer, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { clockText } from '../text/clock';
import { limit, moment, placeOf } from '../time/format';
import { useNow } from '../time/now';
import { dateKind, readClock, type ClockLook } from './clock-look';
import { DateGlyph } from './glyph';
import { TimeRule } from './time-rule';

const icons: Readonly<Record<ClockLook, LucideIcon>> = {
  running: Timer, soon: Clock3, critical: TriangleAlert, overdue: OctagonAlert, met: CircleCheck, missed: CircleX, cancelled: Minus, 'minimum-over': ShieldCheck, 'open-ended': Unbounded,
};
const tinted: readonly ClockLook[] = ['soon', 'critical', 'overdue'];

/** One line for tables: icon, word, time left. Draws itself again each minute, and nothing else. */
export function ClockTag({ clock }: { readonly clock: ClockResponse }) {
  const { look, word, left } = readClock(clock, useNow());
  const Icon = icons[look];
  const showWord = look !== 'running' && !(look === 'overdue' && word === clockText.overdue);
  return (
    <span className={`clock-tag clock-tag--${look}`} role="timer" aria-label={`${clock.label}: ${word} ${left}`}>
      <Icon size={14} strokeWidth={2} aria-hidden="true" />
      {showWord && <span>{word}</span>}
      {left && <span className={showWord ? 'num' : 'num strong'}>{left}</span>}
    </span>
  );
}

/** The date beside a tag, in the office's zone. `children` makes it the link to "Why this date". */
export function ClockDate({ clock, zone, link }: { readonly clock: ClockResponse; readonly zone: string; readonly link: (words: ReactNode) => ReactNode }) {
  return (
    <span className="clock-date">
      <DateGlyph kind={dateKind(clock)} />
      {link(<>
        <bdi>{limit({ at: clock.actBy, zone: clock.wholeDay ? clock.zone : zone, wholeDay: clock.wholeDay, short: true })}</bdi>
        <span className="vh">, {clock.label}. {clockText.why}</span>
      </>)}
    </span>
  );
}

/** The full clock: state, time left, date in two zones, legal basis, "Why this date". */
export function Clock({ clock, zone, why }: { readonly clock: ClockResponse; readonly zone: string; readonly why: ReactNode }) {
  const now = useNow();
  const { look, word, left } = readClock(clock, now);
  const Icon = icons[look];
  const tint = tinted.includes(look);
  const atHome = limit({ at: clock.actBy, zone: clock.wholeDay ? clock.zone : zone, wholeDay: clock.wholeDay });
  const others = [zone, clock.partnerZone].filter((other, i, all) => all.indexOf(other) === i && other !== (clock.wholeDay ? clock.zone : zone));
  return (
    <section className={`clock clock--${look}`} aria-label={clock.label}>
      <h3 className="clock__label">{clock.label}</h3>
      <p className="clock__state" role="timer">
        <span className={tint ? `clock-tag clock-tag--${look}` : `clock__word clock__word--${look}`}><Icon size={tint ? 14 : 16} strokeWidth={2} aria-hidden="true" /> {word}</span>
        {left && <span className="clock__left num">{left}</span>}
      </p>
      <TimeRule clock={clock} look={look} now={now} />
      <dl className="clock__dates">
        <dt><DateGlyph kind={dateKind(clock)} /> {clockText.kindWords[clock.kind]}</dt>
        <dd><bdi>{atHome}</bdi></dd>
        {others.map((other) => <Other key={other} zone={other} at={clock.actBy} />)}
        {clock.theirs?.differs && <><dt>{clockText.theirDate}</dt><dd><bdi>{limit({ at: clock.theirs.actBy, zone: clock.partnerZone, wholeDay: clock.wholeDay })}</bdi></dd></>}
        <dt>{clockText.basis}</dt>
        <dd className="muted">{clock.basis}</dd>
      </dl>
      <p className="clock__links">{why}</p>
    </section>
  );
}

function Other({ zone, at }: { readonly zone: string; readonly at: string }) {
  return <><dt>{placeOf(zone)}</dt><dd className="muted"><bdi>{moment(at, zone)}</bdi></dd></>;
}
