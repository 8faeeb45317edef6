import type { ClockResponse } from '@comity/http-contract';
import { clockText } from '../text/clock';
import { calendarDay, limit, moment, offsetName, placeOf } from '../time/format';
import { CheckTheText } from './check-the-text';
import { becauseOf, dateKind, endOf, hasTwoDates, pausedFrom } from './clock-look';
import { DateGlyph } from './glyph';

interface Props { readonly clock: ClockResponse; readonly zone: string }

/** When it ends, in the zone whose day counts and where the people are; a clock that stands still has no date. */
export function ClockDates({ clock, zone }: Props) {
  const because = becauseOf(clock);
  const since = pausedFrom(clock);
  return (
    <dl className="clock__dates">
      {clock.state === 'paused' ? since && <><dt>{clockText.pausedSince}</dt><dd><bdi>{since.length === 10 ? calendarDay(since) : moment(since, zone)}</bdi></dd></> : <Ends clock={clock} zone={zone} />}
      {because && <><dt>{clockText.pausedBecause}</dt><dd>{because}</dd></>}
      <dt>{clockText.basis}</dt>
      <dd className="muted">{clock.basis}{!clock.verified && <> <CheckTheText /></>}</dd>
      {clock.beside.map(({ clockId, text }) => <Pair key={clockId + text} text={text} />)}
    </dl>
  );
}

function Ends({ clock, zone }: Props) {
  const home = clock.wholeDay ? clock.zone : zone;
  const two = hasTwoDates(clock);
  const ends = (at: string): string => limit({ at, zone: home, wholeDay: clock.wholeDay });
  const end = endOf(clock);
  // A place whose clocks show the same says nothing new.
  const others = [zone, clock.partnerZone].filter((other, i, all) => all.indexOf(other) === i && offsetName(end, other) !== offsetName(end, home));
  return (
    <>
      <dt><DateGlyph kind={two ? 'act-by' : dateKind(clock)} /> {two ? clockText.actBy : clockText.kindWords[clock.kind]}</dt>
      <dd><bdi>{ends(end)}</bdi></dd>
      {others.map((other) => <Other key={other} zone={other} at={end} />)}
      {two && <><dt><DateGlyph kind={dateKind(clock)} /> {clockText.kindWords[clock.kind]}</dt><dd><bdi>{ends(clock.dueExclusive)}</bdi></dd></>}
      {clock.theirs?.differs && <><dt>{clockText.theirDate}</dt><dd><bdi>{limit({ at: clock.theirs.actBy, zone: clock.partnerZone, wholeDay: clock.wholeDay })}</bdi></dd></>}
    </>
  );
}

const Pair = ({ text }: { readonly text: string }) => <><dt>{clockText.beside}</dt><dd>{text}</dd></>;

function Other({ zone, at }: { readonly zone: string; readonly at: string }) {
  return <><dt>{placeOf(zone)}</dt><dd className="muted"><bdi>{moment(at, zone)}</bdi></dd></>;
}
