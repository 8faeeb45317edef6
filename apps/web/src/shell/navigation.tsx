import { ArrowUpToLine, BadgeCheck, BookA, CalendarDays, CalendarPlus, ChartColumn, FileStack, FileText, Globe, Inbox, Languages, LayoutList, ListChecks, LogOut, Scale, ScrollText, Stamp, type LucideIcon } from 'lucide-react';
import { hasRight } from '@comity/domain';
import type { MeResponse } from '@comity/http-contract';
import { Link } from '../components/link';
import { shellText } from '../text/shell';
import { standardText } from '../text/standard-documents';
import { useAddress } from './address';
import { hasDesk, readsCases } from './home';

interface Item { readonly label: string; readonly to: string; readonly icon: LucideIcon; readonly count: number }

/** The places of a person, by role; counts are what needs them. */
export function placesOf({ roles, counts }: MeResponse): readonly Item[] {
  const { nav } = shellText;
  const law: Item = { label: nav.law, to: '/law', icon: Scale, count: 0 };
  const admin: readonly Item[] = hasRight(roles, 'law.propose') ? [
    { label: nav.lawChanges, to: '/admin/law-changes', icon: ScrollText, count: 0 }, { label: nav.calendars, to: '/admin/calendars', icon: CalendarDays, count: 0 }, { label: nav.participation, to: '/admin/participation', icon: Globe, count: 0 },
  ] : [];
  const checks: readonly Item[] = hasRight(roles, 'check.read') ? [{ label: nav.checks, to: '/admin/checks', icon: ListChecks, count: 0 }] : [];
  const trust: readonly Item[] = hasRight(roles, 'trust.change') ? [{ label: nav.trust, to: '/admin/trust', icon: BadgeCheck, count: 0 }] : [];
  const papers: readonly Item[] = hasRight(roles, 'letterhead.propose') ? [{ label: nav.letterhead, to: '/admin/letterhead', icon: Stamp, count: 0 }, { label: nav.wordings, to: '/admin/wordings', icon: Languages, count: 0 }] : [];
  const glossary: readonly Item[] = hasRight(roles, 'glossary.change') ? [{ label: nav.glossaries, to: '/admin/glossaries', icon: BookA, count: 0 }] : [];
  if (!readsCases(roles)) return [...admin, ...checks, ...trust, ...papers, ...glossary, law];
  return [
    ...(hasDesk(roles) ? [{ label: nav.desk, to: '/desk', icon: LayoutList, count: counts.desk }] : []),
    { label: nav.requests, to: '/requests', icon: FileText, count: 0 },
    ...(hasDesk(roles) ? [{ label: nav.inbox, to: '/inbox', icon: Inbox, count: counts.inbox }] : []),
    { label: nav.escalations, to: '/escalations', icon: ArrowUpToLine, count: counts.escalations },
    ...(hasRight(roles, 'dashboard.read') ? [{ label: nav.dashboard, to: '/dashboard', icon: ChartColumn, count: 0 }] : []),
    { label: standardText.nav, to: '/papers', icon: FileStack, count: 0 },
    law,
    ...admin,
    ...checks,
    ...trust,
    ...papers,
    ...glossary,
    ...(hasRight(roles, 'feed.use') ? [{ label: nav.calendarFeed, to: '/settings/calendar-feed', icon: CalendarPlus, count: 0 }] : []),
  ];
}

export function Navigation({ me, open, close, signOut }: { readonly me: MeResponse; readonly open: boolean; readonly close: () => void; readonly signOut: () => void }) {
  const { path } = useAddress();
  return (
    <nav id="nav" className={`nav ${open ? 'nav--open' : ''}`} aria-label={shellText.main}>
      <ul>
        {placesOf(me).map(({ label, to, icon: Icon, count }) => (
          <li key={to}>
            <Link to={to} aria-current={path === to || path.startsWith(`${to}/`) ? 'page' : undefined} onClick={close}>
              <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
              <span className="nav__label">{label}</span>
              {count > 0 && <span className="nav__count num">{count}<span className="vh"> {shellText.needYou}</span></span>}
            </Link>
          </li>
        ))}
      </ul>
      <button type="button" className="nav__out" onClick={signOut}><LogOut size={18} strokeWidth={1.75} aria-hidden="true" /> {shellText.signOut}</button>
      {me.mode === 'demonstration' && <p className="nav__foot muted">{shellText.demonstration}</p>}
    </nav>
  );
}
