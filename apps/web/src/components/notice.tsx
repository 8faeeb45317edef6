import { Button } from '@mantine/core';
import { CloudOff, Info, OctagonAlert, type LucideIcon } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { sentenceOf } from '../api/problem';
import { shellText } from '../text/shell';

const icons: Readonly<Record<'info' | 'error' | 'stale', LucideIcon>> = { info: Info, error: OctagonAlert, stale: CloudOff };

/** Inline message for part failed, stale and error. Never a toast for errors. */
export function Notice({ tone, title, children, action }: { readonly tone: 'info' | 'error' | 'stale'; readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }) {
  const Icon = icons[tone];
  return (
    <div className={`notice notice--${tone}`} role={tone === 'error' ? 'alert' : tone === 'stale' ? 'status' : undefined}>
      <Icon size={16} strokeWidth={2} aria-hidden="true" />
      <div><p className="strong">{title}</p>{children}</div>
      {action}
    </div>
  );
}

/** A part that did not arrive: says so, never shows zero or "none" for unknown. */
export function Failed({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  return <Notice tone="error" title={shellText.errorTitle} action={<Button size="xs" onClick={again}>{shellText.tryAgain}</Button>}><p>{sentenceOf(error)}</p></Notice>;
}

/** Why it is empty, and one action. */
export function Empty({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return <div className="empty"><p>{children}</p>{action}</div>;
}

/** First load only, after 300 ms; same row height as the content it stands for. */
export function SkeletonRows({ rows = 3 }: { readonly rows?: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return <div aria-busy="true" />;
  return <div className="skeleton" role="status" aria-busy="true" aria-label={shellText.loading}>{Array.from({ length: rows }, (_, i) => <span key={i} />)}</div>;
}
