import { askClock } from '@comity/domain';
import { repositoryLaw } from '@comity/packs';
import fc from 'fast-check';
import { anyQuestion, NOW, seed } from './arbitraries/any-question';

jest.setTimeout(300_000);

const law = repositoryLaw();
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(null, '', ' ', 0, -1, 1e21, NaN, 'constructor', '__proto__', 'toString', '2026-02-30', '2026-13-01', '0000-00-00', '2026-09-02T25:61:00Z', '9999-12-31', '+275760-09-13', [], [null], {}, { length: 3 }, [[[]]]),
);

/** One field, or one field of a field, is something that nobody expects. */
const spoiled = fc.tuple(anyQuestion, fc.constantFrom('limit', 'start', 'zone', 'state', 'region', 'extensions', 'events', 'facts', 'asOf', 'hasOwnProperty'), odd, fc.boolean())
  .map(([question, field, value, inside]) => {
    const copy = structuredClone(question) as unknown as Record<string, unknown>;
    const old = copy[field];
    if (inside && Array.isArray(old) && old.length > 0) old[0] = typeof old[0] === 'object' && old[0] ? { ...old[0], at: value, date: value, days: value } : value;
    else if (inside && typeof old === 'object' && old) copy[field] = { ...old, issuedOn: value, amountDays: value };
    else copy[field] = value;
    return copy;
  });

describe('odd input', () => {
  it.each([['one odd field', spoiled], ['anything at all', fc.jsonValue()]] as const)('%s is answered or refused with a code and a sentence, never thrown back', (_name, questions) => {
    fc.assert(
      fc.property(questions as fc.Arbitrary<unknown>, (question) => {
        const asked = askClock(question, law, NOW);
        if ('error' in asked) {
          expect(asked.error.code).toMatch(/^[A-Z][A-Z_]+$/);
          expect(asked.error.message.length).toBeGreaterThan(10);
        } else {
          const { outcome, due, actBy } = asked.answer;
          for (const date of [due, actBy]) expect(date === null ? outcome !== 'running' : /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date)).toBe(true);
        }
      }),
      { seed, numRuns: 5000 },
    );
  });
});
