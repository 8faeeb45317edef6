import { limitRows } from './limit-rows';
import { profileRow, profiles } from './profiles';

describe('counting profiles', () => {
  it('hold every profile that a limit names, each once, with where it is written', () => {
    expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length);
    for (const { id, profile } of limitRows) expect([id, profileRow(profile)?.id]).toEqual([id, profile]);
    expect(profiles.filter(({ article, text }) => article === '' || text === '')).toEqual([]);
  });

  it('offer the convention on time-limits by choice alone: no limit uses it', () => {
    expect(profiles.filter((row) => row.byChoiceOnly).map(({ id }) => id)).toEqual(['coe-76']);
    expect(limitRows.filter(({ profile }) => profile === 'coe-76')).toEqual([]);
  });
});
