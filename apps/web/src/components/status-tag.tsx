import type { StatusWord } from '@comity/domain';
import { CircleCheck, CircleDashed, CircleDot, CircleSlash, type LucideIcon } from 'lucide-react';

type Tone = 'work' | 'waiting' | 'done' | 'ended';

const tones: Readonly<Record<StatusWord, Tone>> = {
  Draft: 'work', 'In check': 'work', Returned: 'work', Signed: 'work', 'More information needed': 'work', Received: 'work', 'Withdrawal received': 'work',
  Sent: 'waiting', Acknowledged: 'waiting', Executing: 'waiting', 'Part replied': 'waiting', 'Withdrawal sent': 'waiting',
  Replied: 'done', Closed: 'done', Refused: 'ended', Withdrawn: 'ended',
};
const icons: Readonly<Record<Tone, LucideIcon>> = { work: CircleDot, waiting: CircleDashed, done: CircleCheck, ended: CircleSlash };

/** Where a request stands. `plain` in tables, filled in a page header. Icon and word first, colour third. */
export function StatusTag({ status, plain = false }: { readonly status: StatusWord; readonly plain?: boolean }) {
  const tone = tones[status];
  const Icon = icons[tone];
  return (
    <span className={`tag tag--${tone} ${plain ? 'tag--plain' : ''}`}>
      <Icon size={14} strokeWidth={2} aria-hidden="true" />
      {status}
    </span>
  );
}
