import { BookOpenCheck } from 'lucide-react';
import { clockText } from '../text/clock';

/** Beside every date whose text was not read again, or whose State has no counting rule on record. */
export function CheckTheText({ short = false }: { readonly short?: boolean }) {
  return (
    <span className="check-text" title={clockText.checkTextMore}>
      <BookOpenCheck size={14} strokeWidth={2} aria-hidden="true" />
      <span className={short ? 'vh' : undefined}>{clockText.checkText}</span>
    </span>
  );
}
