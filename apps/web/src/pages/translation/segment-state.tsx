import type { TranslationSegmentResponse } from '@comity/http-contract';
import { Bot, CircleCheck, CircleDashed, Stamp, TriangleAlert, type LucideIcon } from 'lucide-react';
import { translationText as text } from '../../text/translation';

type State = TranslationSegmentResponse['state'];

const looks: Readonly<Record<State, { readonly icon: LucideIcon; readonly tone: string }>> = {
  missing: { icon: CircleDashed, tone: 'waiting' }, stale: { icon: TriangleAlert, tone: 'stale' }, machine: { icon: Bot, tone: 'waiting' }, human: { icon: CircleCheck, tone: 'done' }, certified: { icon: Stamp, tone: 'done' },
};

/** How far a paragraph is: icon and word first, colour third. */
export function SegmentState({ state }: { readonly state: State }) {
  const { icon: Icon, tone } = looks[state];
  return <span className={`tag tag--${tone}`}><Icon size={14} strokeWidth={2} aria-hidden="true" />{text.states[state]}</span>;
}
