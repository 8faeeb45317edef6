import type { MeResponse } from '@comity/http-contract';
import { roleLabels } from '@comity/domain';
import { Bell, CircleHelp, LogOut, Menu, Search } from 'lucide-react';
import { Link } from '../components/link';
import { Mark } from '../components/glyph';
import { shellText } from '../text/shell';
import { moment } from '../time/format';
import { useNow } from '../time/now';
import { readsCases } from './home';

interface Props {
  readonly me: MeResponse;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly find: () => void;
  readonly help: () => void;
  readonly signOut: () => void;
}

export function TopBar({ me, open, toggle, find, help, signOut }: Props) {
  const unread = me.counts.notices;
  const reads = readsCases(me.roles);
  return (
    <header className="top">
      <Link to="/" className="brand"><Mark /><span>Comity</span></Link>
      {reads && <button type="button" className="palette" aria-keyshortcuts="Control+K" onClick={find}><Search size={16} aria-hidden="true" /><span>{shellText.find}</span><kbd aria-hidden="true">Ctrl K</kbd></button>}
      <OfficeTime zone={me.zone} />
      {reads && (
        <Link to="/notices" className="icon-link icon-link--count">
          <Bell size={18} aria-hidden="true" />
          <span className="vh">{shellText.nav.notices}{unread > 0 ? `, ${shellText.unread(unread)}` : ''}</span>
          {unread > 0 && <span className="icon-link__count num" aria-hidden="true">{unread}</span>}
        </Link>
      )}
      <button type="button" className="icon-link icon-link--help" onClick={help}><CircleHelp size={18} aria-hidden="true" /><span className="vh">{shellText.help}</span></button>
      <p className="top__person"><span>{me.name}</span><span className="muted">{me.roles.map((role) => roleLabels[role]).join(', ')}, {me.agency.code}</span></p>
      <button type="button" className="icon-link icon-link--out" onClick={signOut}><LogOut size={18} aria-hidden="true" /><span className="vh">{shellText.signOut}</span></button>
      <button type="button" className="top__menu" aria-expanded={open} aria-controls="nav" onClick={toggle}><Menu size={20} aria-hidden="true" /> {shellText.menu}</button>
    </header>
  );
}

function OfficeTime({ zone }: { readonly zone: string }) {
  const now = useNow();
  return <p className="top__time num"><span className="muted">{shellText.officeTime}</span> <bdi>{moment(now, zone)}</bdi></p>;
}
