import type { LimitSummary } from '@comity/domain';
import { matching } from './matching';

const limit = (id: string, must: string, clock = true): LimitSummary => ({ id, must, clock, aliases: [], amount: { text: '30 days' }, startsOn: { text: 'Receipt' }, article: '12(3)', instrument: 'eu' }) as unknown as LimitSummary;
const all = [limit('a-soft', 'Recognition is told', false), limit('a-30', 'Execution'), limit('a-recognise', 'Recognition is decided')];

describe('finding a limit', () => {
  it('holds every word, wherever it stands', () => expect(matching(all, 'DIRECTIVE execution', () => 'Directive 2014/41/EU').map(({ id }) => id)).toEqual(['a-30']));
  it('puts those with a date first, then those that say it themselves', () => expect(matching(all, 'recognition', () => 'Mutual recognition').map(({ id }) => id)).toEqual(['a-recognise', 'a-30', 'a-soft']));
  it('finds nothing for a word that is nowhere', () => expect(matching(all, 'extradition', () => '')).toEqual([]));
});
