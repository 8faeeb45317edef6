import type { ClockResponse } from '@comity/http-contract';
import type { ReactNode } from 'react';
import { endOf, hasTwoDates } from '../components/clock-look';
import { clockText } from '../text/clock';
import { whyText as text } from '../text/why';
import { certaintyOf } from './certainty-of';
import { limit, moment, offsetName, placeOf } from '../time/format';

/** Both ends of the counting where they differ, in every zone that matters. */
export function Result({ clock, zone }: { readonly clock: ClockResponse; readonly zone: string }) {
  const { dueExclusive, wholeDay, kind, theirs, state } = clock;
  const home = wholeDay ? clock.zone : zone;
  const end = endOf(clock);
  const two = hasTwoDates(clock);
  const ends = (at: string): string => limit({ at, zone: home, wholeDay });
  const elsewhere = [zone, clock.zone, clock.partnerZone].filter((other, i, all) => all.indexOf(other) === i && offsetName(end, other) !== offsetName(end, home));
  if (state === 'paused') return <p className="strong">{text.noDate}</p>;
  return (
    <dl className="facts facts--result">
      <Fact term={two ? clockText.actBy : clockText.kindWords[kind]}><span className="strong"><bdi>{state === 'open-ended' ? clockText.openEndedLong : ends(end)}</bdi></span></Fact>
      {state !== 'open-ended' && two && <Fact term={clockText.kindWords[kind]}><bdi>{ends(dueExclusive)}</bdi></Fact>}
      {elsewhere.map((other) => <Fact key={other} term={placeOf(other)}><bdi>{moment(end, other)}</bdi></Fact>)}
      <Fact term="UTC"><bdi>{moment(end, 'UTC')}</bdi></Fact>
      {theirs && <Fact term={clockText.theirDate}>{theirs.differs ? <bdi>{limit({ at: theirs.actBy, zone: clock.partnerZone, wholeDay })}</bdi> : clockText.sameDate}</Fact>}
      {kind === 'min' && <Fact term={clockText.note}>{clockText.minNote}</Fact>}
      <Fact term={clockText.certainty}>{certaintyOf(clock)}</Fact>
    </dl>
  );
}

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => <><dt>{term}</dt><dd>{children}</dd></>;
