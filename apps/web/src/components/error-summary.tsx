import { OctagonAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';

export interface SummaryLine { readonly message: string; readonly field?: string | undefined }

/** What is wrong, at the top of a form: takes the focus and leads to each field. */
export function ErrorSummary({ title, lines }: { readonly title: string; readonly lines: readonly SummaryLine[] }) {
  const box = useRef<HTMLDivElement>(null);
  const told = lines.map(({ message }) => message).join('|');
  useEffect(() => {
    if (told === '') return;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'center' }); // in a dialog, the focus alone leaves its top behind the title
  }, [told]);
  if (lines.length === 0) return null;
  return (
    <div className="notice notice--error" role="alert" tabIndex={-1} ref={box}>
      <OctagonAlert size={16} strokeWidth={2} aria-hidden="true" />
      <div>
        <p className="strong">Error: {title}</p>
        <ul>{lines.map(({ message, field }) => <li key={message + (field ?? '')}>{field ? <a className="link link--error" href={`#${field}`} onClick={(event) => { event.preventDefault(); focusField(field); }}>{message}</a> : message}</li>)}</ul>
      </div>
    </div>
  );
}

/** Puts the focus in the field, or in the first control inside it. */
export function focusField(id: string): void {
  const found = document.getElementById(id);
  const control = found?.matches('input, select, textarea, button') ? found : found?.querySelector<HTMLElement>('input, select, textarea, button');
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
