import { Button } from '@mantine/core';
import type { ClockResponse } from '@comity/http-contract';
import { Printer, X } from 'lucide-react';
import { useEffect, useRef, type RefObject } from 'react';
import { clockText as text } from '../text/clock';
import { useReference } from '../shell/address';
import { dateKind, readClock } from './clock-look';
import { DateGlyph } from './glyph';
import { Link, useGo } from './link';
import { WhatIf } from '../why/what-if';
import { WhySteps } from '../why/why-steps';
import { useNow } from '../time/now';

interface Props {
  readonly clock: ClockResponse;
  /** Of the person who looks. */
  readonly zone: string;
  /** The address of the page without the panel. */
  readonly closeTo: string;
}

/** The working of a date, beside the page. Which clock stands open is in the address: `?why=<id of the clock>`. */
export function WhyThisDate({ clock, zone, closeTo }: Props) {
  const go = useGo();
  const reference = useReference();
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (): void => go(closeTo, { replace: true });
  useReturnOfFocus(heading, clock.id);
  useEscape(close);
  const { word, left } = readClock(clock, useNow());
  return (
    <aside className="why" aria-labelledby="why-title">
      <header className="why__head">
        <div>
          <p className="eyebrow">{text.why} <span className="mono">{reference}</span></p>
          <h2 id="why-title" ref={heading} tabIndex={-1}>{clock.label}</h2>
          <p className="why__state"><DateGlyph kind={dateKind(clock)} /> {word}{left && `, ${left}`}</p>
        </div>
        <button type="button" className="icon-link" onClick={close}><X size={18} aria-hidden="true" /><span className="vh">{text.close}</span></button>
      </header>
      <WhySteps clock={clock} zone={zone} />
      {clock.question && <WhatIf question={clock.question} zone={zone} />}
      <footer className="why__foot"><Button leftSection={<Printer size={14} aria-hidden="true" />} onClick={() => window.print()}>{text.print}</Button><Link className="link" to={`/requests/${reference}/clocks/${clock.id}`}>{text.printed}</Link></footer>
    </aside>
  );
}

/** The focus goes into the panel and, when it closes, back to the link that opened it. */
function useReturnOfFocus(heading: RefObject<HTMLElement | null>, clockId: string): void {
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      const opener = document.querySelector<HTMLElement>(`a[href*="why=${clockId}"]`);
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus();
      else opener?.focus();
    };
  }, [heading, clockId]);
}

function useEscape(close: () => void): void {
  const latest = useRef(close);
  useEffect(() => { latest.current = close; });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && document.querySelector('[role="dialog"]') === null) latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
