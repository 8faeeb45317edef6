import type { MeResponse } from '@comity/http-contract';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { Problem } from './api/problem';
import { me } from './api/queries';
import { readSearch, writeSearch, type Search } from './shell/address';
import { Broken } from './shell/broken';
import { homeOf } from './shell/home';
import { Shell } from './shell/shell';

const root = createRootRouteWithContext<{ readonly client: QueryClient }>()({
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  component: Outlet,
});

const signIn = createRoute({ getParentRoute: () => root, path: 'sign-in', component: lazyRouteComponent(() => import('./pages/sign-in'), 'SignInPage') });

/** For everybody who holds a paper. */
const checkPage = lazyRouteComponent(() => import('./pages/check'), 'CheckPage');
const check = createRoute({ getParentRoute: () => root, path: 'check', component: checkPage });
const checkCode = createRoute({ getParentRoute: () => root, path: 'check/$code', component: checkPage });

/** Every page but the sign-in and the check of a paper: nobody gets here without a session. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ context, location }): Promise<{ readonly person: MeResponse }> => {
    try {
      return { person: await context.client.ensureQueryData(me) };
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 401) throw error;
      redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { back: location.pathname + location.searchStr }, throw: true });
      throw error;
    }
  },
  component: Shell,
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: ({ context }) => redirect({ href: homeOf(context.person.roles), replace: true, throw: true }),
});

const page = <P extends string>(path: P, load: Parameters<typeof lazyRouteComponent>[0], name: string) =>
  createRoute({ getParentRoute: () => shell, path, component: lazyRouteComponent(load as () => Promise<Record<string, never>>, name) });

const tree = root.addChildren([
  signIn,
  check,
  checkCode,
  shell.addChildren([
    home,
    page('desk', () => import('./pages/desk'), 'DeskPage'),
    page('requests', () => import('./pages/requests'), 'RequestsPage'),
    page('requests/new', () => import('./pages/route'), 'RoutePage'),
    page('requests/new/form', () => import('./pages/new-request'), 'NewRequestPage'),
    page('requests/$ref', () => import('./pages/request'), 'RequestPage'),
    page('requests/$ref/$tab', () => import('./pages/request'), 'RequestPage'),
    page('requests/$ref/draft', () => import('./pages/draft'), 'DraftPage'),
    page('requests/$ref/translation', () => import('./pages/translation'), 'TranslationPage'),
    page('requests/$ref/standard-documents', () => import('./pages/standard-document/choice'), 'StandardChoicePage'),
    page('requests/$ref/standard-documents/$id', () => import('./pages/standard-document'), 'StandardDocumentPage'),
    page('requests/$ref/standard-documents/$id/translation', () => import('./pages/translation'), 'TranslationPage'),
    page('requests/$ref/review', () => import('./pages/review'), 'ReviewPage'),
    page('requests/$ref/clocks/$id', () => import('./pages/clock'), 'ClockPage'),
    page('requests/$ref/documents/$id/signature', () => import('./pages/signature'), 'SignaturePage'),
    page('verification', () => import('./pages/verification'), 'VerificationPage'),
    page('inbox', () => import('./pages/inbox'), 'InboxPage'),
    page('inbox/paper', () => import('./pages/paper'), 'PaperPage'),
    page('requests/$ref/paper', () => import('./pages/paper'), 'PaperIntoPage'),
    page('dashboard', () => import('./pages/dashboard'), 'DashboardPage'),
    page('escalations', () => import('./pages/escalations'), 'EscalationsPage'),
    page('law', () => import('./pages/law'), 'LawPage'),
    page('law/requirements', () => import('./pages/requirements'), 'RequirementsPage'),
    page('law/$id', () => import('./pages/instrument'), 'InstrumentPage'),
    page('settings/calendar-feed', () => import('./pages/calendar-feed'), 'CalendarFeedPage'),
    page('admin/calendars', () => import('./pages/admin/calendars'), 'CalendarsPage'),
    page('admin/participation', () => import('./pages/admin/participation'), 'ParticipationPage'),
    page('admin/glossaries', () => import('./pages/admin/glossaries'), 'GlossariesPage'),
    page('admin/checks', () => import('./pages/admin/checks'), 'ChecksPage'),
    page('admin/checks/new', () => import('./pages/admin/check-form'), 'CheckFormPage'),
    page('admin/checks/$id', () => import('./pages/admin/check'), 'CheckPage'),
    page('admin/trust', () => import('./pages/admin/trust'), 'TrustPage'),
    page('admin/law-changes', () => import('./pages/admin/law-changes'), 'LawChangesPage'),
    page('admin/law-changes/$id', () => import('./pages/admin/law-change'), 'LawChangePage'),
    page('admin/letterhead', () => import('./pages/admin/letterhead'), 'LetterheadPage'),
    page('admin/letterhead/$id', () => import('./pages/admin/letterhead-proposal'), 'LetterheadProposalPage'),
    page('admin/wordings', () => import('./pages/admin/wordings'), 'WordingsPage'),
    page('admin/wordings/$form/$lang', () => import('./pages/admin/wording'), 'WordingPage'),
    page('papers', () => import('./pages/forms'), 'FormsPage'),
    page('notices', () => import('./pages/notices'), 'NoticesPage'),
    // Everything else is not found inside the frame, so that the way back is there.
    page('$', () => import('./pages/not-found'), 'NotFoundPage'),
  ]),
]);

export const makeRouter = (client: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { client },
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    scrollRestoration: true,
    defaultErrorComponent: Broken,
    defaultPendingMs: 300,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
