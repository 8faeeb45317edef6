import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useMe } from '../api/hooks';
import { useSignOut } from '../api/session';
import { useChanges } from '../api/stream';
import { shellText } from '../text/shell';
import { useAddress } from './address';
import { announce, Announcer } from './announcer';
import { Banners } from './banners';
import { holdsNoCase, readsCases } from './home';
import { Navigation } from './navigation';
import { NoCases } from './no-cases';
import { useShortcuts } from './shortcuts';
import { TopBar } from './top-bar';

const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }));
const Help = lazy(async () => ({ default: (await import('./help')).Help }));

/** The frame around every page of a person who is signed in. */
export function Shell() {
  const me = useMe();
  const { path, search, go } = useAddress();
  const [open, setOpen] = useState(false);
  const [dialog, setDialog] = useState<'find' | 'help' | null>(null);
  const ending = useSignOut();
  const signOut = (): void => ending.mutate(undefined, { onSettled: () => window.location.assign('/sign-in') });
  const reads = readsCases(me.roles);
  const lostAt = useChanges(reads);
  useNewNotices(me.counts.notices);
  useShortcuts({ go, find: () => reads && setDialog('find'), help: () => setDialog('help') });
  const rail = search['why'] !== undefined || path.endsWith('/draft');
  return (
    <div className={`shell ${rail ? 'shell--rail' : ''}`}>
      <a className="skip" href="#main">{shellText.skip}</a>
      <TopBar
        me={me} open={open} toggle={() => setOpen(!open)} find={() => setDialog('find')} help={() => setDialog('help')}
        signOut={signOut}
      />
      <Navigation me={me} open={open} close={() => setOpen(false)} signOut={signOut} />
      <div className="body">
        <Banners me={me} lostAt={lostAt} />
        <main id="main" tabIndex={-1}>{reads || holdsNoCase(path) ? <Outlet /> : <NoCases me={me} />}</main>
      </div>
      <Announcer />
      <Progress />
      <Suspense fallback={null}>
        {dialog === 'find' && <Palette me={me} close={() => setDialog(null)} />}
        {dialog === 'help' && <Help close={() => setDialog(null)} />}
      </Suspense>
    </div>
  );
}

/** While the next page is on its way the old one stays and says so. */
function Progress() {
  const busy = useRouterState({ select: (state) => state.status === 'pending' });
  return busy ? <div className="progress" aria-hidden="true" /> : null;
}

function useNewNotices(unread: number): void {
  const before = useRef(unread);
  useEffect(() => {
    if (unread > before.current) announce(shellText.unread(unread));
    before.current = unread;
  }, [unread]);
}
