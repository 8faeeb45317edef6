/** Words of the page of the calendar feed. */
export const feedText = {
  eyebrow: 'Settings', title: 'Calendar feed', lead: 'A planning aid, not an alert. Calendar programs read it only every few hours: for what is urgent, look at your desk.',
  holds: 'It holds the reference of each request and the name of the clock, nothing else.', covers: { own: 'It shows the clocks of the requests that you own.', agency: 'It shows the clocks of your whole agency.' },
  none: 'You have no feed.', since: 'Made', lastRead: 'Last read by a calendar program', never: 'not yet', make: 'Make an address', renew: 'Make a new address', renewMore: 'The present address ends at once.', revoke: 'Revoke the address', revoked: 'The address is revoked.',
  once: 'Copy the address now', onceMore: 'It is shown this once. Whoever has it can read the feed: treat it like a password.', address: 'Address', copy: 'Copy', copied: 'Copied', copyFailed: 'Select the address and copy it by hand.', failed: 'Not done',
  noRight: 'A feed is for those who work on requests. An administrator of your agency grants roles.',
} as const;
