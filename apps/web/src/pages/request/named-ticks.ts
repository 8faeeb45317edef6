const SHORT = 3 * 86_400_000;

export interface NamedTick { readonly tick: Date; readonly name: string }

/** Ticks of an axis in words, each said once: a second tick of the same minute or day would tell nothing. `span` in milliseconds. */
export function namedTicks(ticks: readonly Date[], span: number, zone: string): readonly NamedTick[] {
  const words = new Intl.DateTimeFormat('en-GB', { ...(span < SHORT ? { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : { day: 'numeric', month: 'short' }), timeZone: zone });
  const named = ticks.map((tick) => ({ tick, name: words.format(tick) }));
  return named.filter(({ name }, index) => named.findIndex((each) => each.name === name) === index);
}
