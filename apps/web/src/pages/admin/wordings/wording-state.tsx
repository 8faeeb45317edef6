import type { WordingState } from '@comity/domain';
import { CircleCheck, CircleDashed, History, Undo2, type LucideIcon } from 'lucide-react';
import { wordingsText } from '../../../text/letterhead';

const icons: Readonly<Record<WordingState, LucideIcon>> = { 'not-approved': CircleDashed, approved: CircleCheck, earlier: History, withdrawn: Undo2 };

/** Icon and word. */
export function WordingMark({ state }: { readonly state: WordingState }) {
  const Icon = icons[state];
  return <span className="law-status"><Icon size={16} strokeWidth={2} aria-hidden="true" /> {wordingsText.states[state]}</span>;
}
