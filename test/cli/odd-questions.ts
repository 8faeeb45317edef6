const sound = { id: 'odd', limit: 'eev-10-3', start: '2026-09-02T10:15:00+01:00', zone: 'Europe/Dublin', state: 'IE' };

const values: readonly unknown[] = [true, -1, 1.5, ' ', 'constructor', '__proto__', 'toString', ['eev-10-3'], 'é́', '\ud800', '🙂', 'x'.repeat(50_000), '\u0000', '2026-02-30', 'NaN'];

/** Questions that no clock can answer: other types, other shapes, names that objects have from birth, text without end. */
export function oddQuestions(): unknown[] {
  const withKey = (key: string): unknown[] => values.map((value) => ({ ...sound, [key]: value }));
  const without = (key: string): unknown => Object.fromEntries(Object.entries(sound).filter(([name]) => name !== key));
  return [
    true, false, 0, -1, 1e308, '', 'text', [], [[]], [sound], {}, { id: [1] },
    JSON.parse('{"__proto__":{"limit":"eev-10-3"}}'), JSON.parse('{"id":"c","constructor":{"prototype":{}}}'),
    ...['limit', 'start', 'zone', 'state'].map(without),
    ...['limit', 'start', 'zone', 'state', 'region', 'extensions', 'events', 'facts', 'asOf'].flatMap(withKey),
    ...values.flatMap((value) => [
      { ...sound, events: [value] }, { ...sound, events: [{ type: value, at: '2026-09-03T00:00:00Z' }] }, { ...sound, events: [{ type: 'clarificationRequested', at: value }] },
      { ...sound, extensions: [value] }, { ...sound, extensions: [{ until: value }] }, { ...sound, facts: { issuedOn: value } }, { ...sound, facts: { nonsense: value } },
    ]),
    ...['2026-09-02T10', '2026-09-02T24:00:00Z', '+275760-09-13T00:00:00Z', '2026-W36', '20260902', '2026-09-02T10:15:00+25:00', '1/2/2026', '2026-09-31'].map((start) => ({ ...sound, start })),
  ];
}
