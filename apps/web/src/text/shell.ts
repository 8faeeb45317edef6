/** Words of the frame around every page. */
export const shellText = {
  skip: 'Skip to content', find: 'Find a request or action', main: 'Main', menu: 'Menu', help: 'Help and shortcuts', officeTime: 'Office time', needYou: 'need you',
  nav: { desk: 'My desk', requests: 'Requests', inbox: 'Inbox', escalations: 'Escalations', notices: 'Notices', dashboard: 'Dashboard', settings: 'Settings', law: 'Law', lawChanges: 'Changes of law', calendars: 'Calendars', participation: 'Participation', checks: 'Checks', calendarFeed: 'Calendar feed', trust: 'Trusted signatures', glossaries: 'Glossaries', letterhead: 'Letterhead', wordings: 'Wordings' },
  unread: (n: number) => (n === 1 ? '1 unread' : `${n} unread`),
  noCases: 'An administrator reads no cases', noCasesMore: 'You look after people, settings and the engine of your agency. Requests and their papers are open to prosecutors, liaison officers, supervisors, heads of authority and auditors. A supervisor of your agency can tell you about a case.',
  signOut: 'Sign out', account: 'Account', demonstration: 'Demonstration: all cases are invented',
  stale: (time: string) => `Last updated ${time}`, staleMore: 'The connection to the server is lost. Clocks keep counting. Sending works again when the connection is back.',
  deviceClock: 'The clock of this device is wrong', deviceClockMore: (span: string) => `It differs from the server by ${span}. Dates and times here follow the server.`,
  sessionEnded: (time: string) => `Your session ended at ${time}`,
  sessionEnds: (time: string) => `Your session ends at ${time}`, sessionMore: 'Stay signed in to keep working. Drafts are saved.', stay: 'Stay signed in',
  notFound: 'Page not found', notFoundMore: 'There is no page at this address, or it is not yours to see.', toDesk: 'Go to My desk', toStart: 'Go to your first page',
  errorTitle: 'This page could not be shown', tryAgain: 'Try again', loading: 'Loading',
  close: 'Close', palette: 'Find', paletteHint: 'Reference, subject or action', paletteNone: 'Nothing found. Try another word.', actions: 'Actions', requestsGroup: 'Requests', newRequest: 'New request',
  shortcuts: 'Keyboard shortcuts', keysOn: 'Single-key shortcuts',
  keysMore: 'Single keys do nothing while you type. No shortcut ever sends anything.',
  keys: [['g then d', 'My desk'], ['g then r', 'Requests'], ['g then i', 'Inbox'], ['g then e', 'Escalations'], ['g then b', 'Dashboard'], ['/', 'Go to the filter'], ['j and k', 'Next and previous row'], ['Enter', 'Open the row'], ['Ctrl K', 'Find a request or action'], ['?', 'This help']],
} as const;

export const signInText = {
  title: 'Sign in', email: 'Work email', password: 'Password', show: 'Show password', submit: 'Sign in', recorded: 'Every visit is recorded. You can see who changed your requests, and so can others.',
  cannot: 'Cannot sign in? Ask the administrator of your agency.', about: 'About this service', error: 'You are not signed in', giveEmail: 'Give your work email', givePassword: 'Give your password',
  ended: 'Your session has ended', endedMore: 'Sign in again to go on where you were.',
  demonstration: 'Demonstration', demonstrationMore: 'Every case, person and authority here is invented. The accounts and their passwords were printed when Comity was started.',
  lanes: 'A request moves between two sides: drafted, sent, acknowledged, replied; then a date to act by and a legal limit',
  requesting: 'Requesting side', requested: 'Requested side', actBy: 'Act by: the date to work to', legal: 'Legal limit: the date the text sets',
} as const;
