import type { AwaitedClockResponse } from '@comity/http-contract';
import type { ReactNode } from 'react';
import { clockText } from '../text/clock';
import { CheckTheText } from './check-the-text';
import { clockIcons } from './clock-icons';

/** A limit that no event has started yet: it has no date. */
export function AwaitedClock({ awaited, links }: { readonly awaited: AwaitedClockResponse; readonly links?: ReactNode }) {
  const Icon = clockIcons['not-started'];
  return (
    <section className="clock clock--not-started" aria-label={awaited.label}>
      <h3 className="clock__label">{awaited.label}</h3>
      <p className="clock__state"><span className="clock__word clock__word--not-started"><Icon size={16} strokeWidth={2} aria-hidden="true" /> {clockText.notStarted}</span></p>
      <div className="rule rule--empty" aria-hidden="true" />
      <dl className="clock__dates">
        <dt>{clockText.starts}</dt><dd>{awaited.awaits}</dd>
        <dt>{clockText.period}</dt><dd>{awaited.law.amount.text}</dd>
        <dt>{clockText.basis}</dt><dd className="muted">{awaited.basis}{awaited.law.checkTheText && <> <CheckTheText /></>}</dd>
      </dl>
      {links && <p className="clock__links">{links}</p>}
    </section>
  );
}
