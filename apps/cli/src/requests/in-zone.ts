const written = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** An instant as a wall clock in a zone shows it: "2026-11-23 16:00 Europe/Brussels". */
export function inZone(instant: string, zone: string): string {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en', { ...written, timeZone: zone }).formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']} ${parts['hour']}:${parts['minute']} ${zone}`;
}
