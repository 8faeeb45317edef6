import { askClock, explainDoubt, type ClockQuestion } from '@comity/domain';
import { repositoryLaw } from '@comity/packs';

const law = repositoryLaw();
const order: ClockQuestion = { limit: 'eev-10-3', start: '2026-09-02T10:15:00+01:00', zone: 'Europe/Dublin', state: 'IE', facts: { issuedOn: '2026-09-01' } };

function doubts(part: Record<string, unknown>): readonly string[] {
  const said = askClock({ ...order, ...part }, law, '2026-11-21T12:00:00Z');
  if ('error' in said) throw new Error(said.error.code);
  for (const doubt of said.answer.doubts) expect(explainDoubt(doubt)).toMatch(/[.]$/);
  return said.answer.doubts.map(({ code }) => code);
}

describe('what is not known is told beside a date, and never changes it', () => {
  it.each<[string, Record<string, unknown>, readonly string[]]>([
    ['nothing where everything is known', {}, []],
    ['a zone whose clocks show another time than any of the State', { zone: 'America/New_York' }, ['zoneElsewhere']],
    ['no zone of the State, but one with the same time', { zone: 'Europe/London' }, []],
    ['the day of issue', { facts: {} }, ['factAbsent']],
    ['a misspelt key', { event: [] }, ['keyIgnored']],
    ['an event after the day of knowledge', { events: [{ type: 'clarificationRequested', at: '2026-12-01T09:00:00Z' }] }, ['laterLeftOut']],
    ['an extension told after the day of knowledge', { extensions: [{ days: 5, notifiedAt: '2026-12-01' }] }, ['laterLeftOut']],
    ['a stop that began after the end', { events: [{ type: 'clarificationRequested', at: '2026-10-01T09:00:00Z' }, { type: 'clarificationReceived', at: '2026-10-02T09:00:00Z' }] }, ['law', 'stopAfterEnd']],
    ['a State outside the Union', { state: 'US', zone: 'America/New_York' }, ['participationNotRecorded']],
    ['a stop that the text does not speak of', { limit: 'eio-12-execute', facts: {}, zone: 'Europe/Paris', state: 'FR', events: [{ type: 'postponed', at: '2026-09-10T09:00:00Z' }, { type: 'postponementEnded', at: '2026-09-12T09:00:00Z' }] }, ['resumesByAnalogy']],
    ['a State without a recorded rule', { limit: 'eaw-27-45', facts: {}, zone: 'Europe/Madrid', state: 'ES' }, ['noNationalRule', 'law']],
  ])('%s', (_what, part, codes) => {
    expect(doubts(part)).toEqual(codes);
  });
});
