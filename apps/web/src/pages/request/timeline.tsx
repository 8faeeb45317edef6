import { roleLabels } from '@comity/domain';
import type { EventResponse } from '@comity/http-contract';
import { ArrowDownLeft, Cog, UserRound, type LucideIcon } from 'lucide-react';
import { pageText } from '../../text/request-page';
import { day, time } from '../../time/format';
import { factsOfEvent } from './event-facts';

const icons: Readonly<Record<EventResponse['from'], LucideIcon>> = { us: UserRound, them: ArrowDownLeft, comity: Cog };

/** Newest first under the days, each with whose step it was. Corrections are new entries, never edits. */
export function Timeline({ events, zone }: { readonly events: readonly EventResponse[]; readonly zone: string }) {
  const days = new Map<string, EventResponse[]>();
  for (const event of events) days.set(day(event.at, zone), [...(days.get(day(event.at, zone)) ?? []), event]);
  return (
    <div className="timeline">
      {[...days].map(([name, list]) => (
        <section key={name} className="timeline__day">
          <h3><bdi>{name}</bdi></h3>
          <ol>{list.map((event) => <Entry key={event.seq} event={event} zone={zone} />)}</ol>
        </section>
      ))}
    </div>
  );
}

function Entry({ event, zone }: { readonly event: EventResponse; readonly zone: string }) {
  const Icon = icons[event.from];
  const who = event.by ? pageText.by(event.by.name, event.by.role && roleLabels[event.by.role]) : '';
  const facts = factsOfEvent(event);
  return (
    <li>
      <time className="num muted" dateTime={event.at}>{time(event.at, zone)}</time>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" className="timeline__icon" />
      <div>
        <p>{event.label}{facts !== '' && <span className="muted small">. {facts}</span>}</p>
        {event.narratives.map(({ kind, text }) => <p key={kind + text} className="timeline__text"><span className="muted">{pageText.noteTitles[kind] ?? kind}:</span> <span dir="auto">{text}</span></p>)}
        <p className="timeline__who">{[pageText.steps[event.from], who].filter(Boolean).join(': ')}</p>
      </div>
    </li>
  );
}
