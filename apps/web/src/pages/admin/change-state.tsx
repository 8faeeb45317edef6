import type { LawChangeState } from '@comity/domain';
import { CircleCheck, CircleX, Hourglass, Undo2, type LucideIcon } from 'lucide-react';
import { adminText } from '../../text/admin';

const icons: Readonly<Record<LawChangeState, LucideIcon>> = { proposed: Hourglass, adopted: CircleCheck, rejected: CircleX, withdrawn: Undo2 };

/** Icon and word. */
export function ChangeState({ state }: { readonly state: LawChangeState }) {
  const Icon = icons[state];
  return <span className="law-status"><Icon size={16} strokeWidth={2} aria-hidden="true" /> {adminText.changes.states[state]}</span>;
}
