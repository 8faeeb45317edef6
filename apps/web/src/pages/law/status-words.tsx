import type { InstrumentLine } from '@comity/domain';
import { Ban, CalendarClock, CircleCheck, CircleSlash2, FileText, Undo2, type LucideIcon } from 'lucide-react';
import { lawText as text } from '../../text/law';
import { calendarDay } from '../../time/format';

type Status = InstrumentLine['status'];

const icons: Readonly<Record<Status['status'], LucideIcon>> = {
  applies: CircleCheck, 'in-force': CircleCheck, 'not-in-force': Ban, 'applies-from': CalendarClock, overtaken: Undo2, template: FileText, 'not-binding': CircleSlash2,
};

/** Icon and word, and the day from which. */
export function StatusWords({ status }: { readonly status: Status }) {
  const Icon = icons[status.status];
  const day = status.from ? text.from(calendarDay(status.from)) : status.since ? text.since(calendarDay(status.since)) : '';
  return (
    <span className="law-status"><Icon size={16} strokeWidth={2} aria-hidden="true" /> <span>{status.statusText}{day && <span className="muted"> {day}</span>}{day && !status.dayVerified && <span className="muted">, {text.dayUnverified}</span>}</span></span>
  );
}
