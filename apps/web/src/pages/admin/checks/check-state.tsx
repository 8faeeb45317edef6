import type { AgencyCheckResponse } from '@comity/http-contract';
import { Archive, CircleCheck, CircleX, Hourglass, RefreshCw, Undo2, type LucideIcon } from 'lucide-react';
import { checksText as text } from '../../../text/checks';

const icons: Readonly<Record<AgencyCheckResponse['state'], LucideIcon>> = { proposed: Hourglass, adopted: CircleCheck, rejected: CircleX, withdrawn: Undo2, replaced: RefreshCw, retired: Archive };

/** Icon and word. A retirement that was adopted is no check in force. */
export function CheckState({ check: { state, content } }: { readonly check: Pick<AgencyCheckResponse, 'state' | 'content'> }) {
  const Icon = icons[state];
  return <span className="law-status"><Icon size={16} strokeWidth={2} aria-hidden="true" /> {state === 'adopted' && content === null ? text.adoptedRetirement : text.states[state]}</span>;
}
