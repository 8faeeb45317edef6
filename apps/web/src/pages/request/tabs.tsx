import { useRef, type KeyboardEvent } from 'react';
import { useAddress } from '../../shell/address';
import { requestText } from '../../text/request';

export const tabs = ['overview', 'timeline', 'documents', 'correspondence', 'audit'] as const;
export type Tab = (typeof tabs)[number];

export const tabOf = (name: string | undefined): Tab => tabs.find((tab) => tab === name) ?? 'overview';
export const tabId = (tab: Tab): string => `tab-${tab}`;

/** Sections of the request; the arrow keys move between them, and the address keeps the place. */
export function Tabs({ here, counts }: { readonly here: Tab; readonly counts: Readonly<Partial<Record<Tab, number>>> }) {
  const { go, having } = useAddress();
  const list = useRef<HTMLDivElement>(null);
  const open = (tab: Tab): void => go(having({ tab: tab === 'overview' ? undefined : tab }), { replace: true });
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const index = tabs.indexOf(here);
    const next = event.key === 'Home' ? tabs[0] : event.key === 'End' ? tabs.at(-1) : step === undefined ? undefined : tabs[(index + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    open(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={requestText.tabsLabel} ref={list} onKeyDown={move}>
      {tabs.map((tab) => (
        <button key={tab} type="button" role="tab" id={tabId(tab)} aria-selected={tab === here} aria-controls="tab-panel" tabIndex={tab === here ? 0 : -1} className="tabs__tab" onClick={() => open(tab)}>
          {requestText.tabs[tab]}{(counts[tab] ?? 0) > 0 && <span className="num muted"> {counts[tab]}</span>}
        </button>
      ))}
    </div>
  );
}
