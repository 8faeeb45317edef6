import type { ReactNode } from 'react';

/** Every chart: a sentence as its title, one note line. */
export function ChartFrame({ title, note, children, wide = false }: { readonly title: string; readonly note?: ReactNode; readonly children: ReactNode; readonly wide?: boolean }) {
  return (
    <section className={`chart ${wide ? 'chart--wide' : ''}`} aria-label={title}>
      <header className="chart__head"><h2>{title}</h2></header>
      <div className="chart__body">{children}</div>
      <p className="chart__note">{note}</p>
    </section>
  );
}

/** A figure with its bar, for tables. */
export function InlineBar({ value, max, children }: { readonly value: number; readonly max: number; readonly children?: ReactNode }) {
  return (
    <span className="inline-bar">
      <span className="num">{children ?? value}</span>
      <span className="inline-bar__track" aria-hidden="true"><span style={{ inlineSize: `${max === 0 ? 0 : (value / max) * 100}%` }} /></span>
    </span>
  );
}
