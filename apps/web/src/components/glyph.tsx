import { clockText } from '../text/clock';

/** The three kinds of date, never mixed: legal limit, act by, internal target. */
export type DateKind = 'legal' | 'act-by' | 'target';
export const kindWord: Readonly<Record<DateKind, string>> = clockText.kinds;

export function DateGlyph({ kind, size = 12, tone = 'currentColor' }: { readonly kind: DateKind; readonly size?: number; readonly tone?: string }) {
  return (
    <svg className="glyph" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {kind === 'legal' && <path d="M6 .6 11.4 6 6 11.4.6 6Z" fill={tone} />}
      {kind === 'act-by' && <path d="M6 1.6 10.4 6 6 10.4 1.6 6Z" fill="var(--c-surface)" stroke={tone} strokeWidth="1.6" />}
      {kind === 'target' && <path d="M6 1v10" stroke={tone} strokeWidth="2" />}
    </svg>
  );
}

/** Product mark: two legal orders meet, one dated by act, one by law. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={(size * 32) / 20} height={size} viewBox="0 0 32 20" aria-hidden="true" focusable="false">
      <path d="M12 2.2 19.8 10 12 17.8 4.2 10Z" fill="none" stroke="var(--c-accent)" strokeWidth="2" />
      <path d="M21 1 30 10 21 19 12 10Z" fill="var(--c-accent)" />
    </svg>
  );
}
