import { eventLabels } from '@comity/domain';
import type { ClockResponse } from '@comity/http-contract';
import type { ReactNode } from 'react';
import { clockText as text } from '../text/clock';
import { calendarDay, limit, moment, placeOf } from '../time/format';

interface Props { readonly clock: ClockResponse; readonly zone: string }

/** Events have names for people; a reason somebody wrote stands as it is. */
const labelOf = (event: string): string => (eventLabels as Readonly<Record<string, string>>)[event] ?? event;

export function StartedBy({ clock: { start, startsAt }, zone }: Props) {
  return (
    <>
      <p><span className="strong">{labelOf(start.type)}</span>, <bdi>{start.at ? moment(start.at, zone) : start.on ? calendarDay(start.on) : moment(startsAt, zone)}</bdi></p>
      <p className="muted">{start.saidBy === 'us' ? text.saidByUs : text.saidByThem}</p>
    </>
  );
}

export function Rule({ clock }: { readonly clock: ClockResponse }) {
  return (
    <>
      <p><span className="strong">{clock.basis}</span></p>
      <p className="muted">{text.means[clock.kind]} {clock.owedBy === 'us' ? text.owedByUs : text.owedByThem}.</p>
      <p className="muted">{text.rulePack(clock.packVersion)}</p>
    </>
  );
}

export function Changes({ clock, zone }: Props) {
  // That it started is no change; part one says it.
  const changes = clock.ledger.filter(({ what }) => what !== 'started');
  if (changes.length === 0) return <p>{text.noChanges}</p>;
  const dated = (at: string): string => limit({ at, zone: clock.wholeDay ? clock.zone : zone, wholeDay: clock.wholeDay, short: true });
  return (
    <ol className="why__ledger">
      {changes.map(({ seq, at, what, reason, oldDue, newDue, by }) => (
        <li key={seq}>
          <bdi className="num">{moment(at, zone, true)}</bdi>{by && `, ${by}`}: {text.ledger[what] ?? what}{reason && `, ${labelOf(reason)}`}.
          {oldDue && newDue && oldDue !== newDue && <> {text.newDate(dated(oldDue), dated(newDue))}</>}
        </li>
      ))}
    </ol>
  );
}

/** Both ends of the counting where they differ, in every zone that matters, and how sure the start is. */
export function Result({ clock, zone }: Props) {
  const { actBy, dueExclusive, wholeDay, kind, theirs } = clock;
  const home = wholeDay ? clock.zone : zone;
  const ends = (at: string): string => limit({ at, zone: home, wholeDay });
  const elsewhere = [zone, clock.zone, clock.partnerZone].filter((other, i, all) => all.indexOf(other) === i && other !== home);
  return (
    <dl className="facts facts--result">
      <Fact term={text.kindWords[kind]}><span className="strong"><bdi>{clock.state === 'open-ended' ? text.openEndedLong : ends(actBy)}</bdi></span></Fact>
      {dueExclusive !== actBy && <Fact term={text.legalLimit}><bdi>{ends(dueExclusive)}</bdi></Fact>}
      {elsewhere.map((other) => <Fact key={other} term={placeOf(other)}><bdi>{moment(actBy, other)}</bdi></Fact>)}
      <Fact term="UTC"><bdi>{moment(actBy, 'UTC')}</bdi></Fact>
      {theirs && <Fact term={text.theirDate}>{theirs.differs ? <bdi>{limit({ at: theirs.actBy, zone: clock.partnerZone, wholeDay })}</bdi> : text.sameDate}</Fact>}
      {kind === 'min' && <Fact term={text.note}>{text.minNote}</Fact>}
      <Fact term={text.certainty}>{text.certain[clock.start.saidBy]}</Fact>
    </dl>
  );
}

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => <><dt>{term}</dt><dd>{children}</dd></>;
