import { repositoryRuleBook, type RuleBook } from '@comity/domain';
import { changedLimits, limitsByParticipation } from './changed-limits';

const own = repositoryRuleBook;

describe('the limits that another version of the rules changes', () => {
  it('are none between a version and itself', () => expect(changedLimits(own, structuredClone(own))).toEqual([]));
  it('are those whose row reads otherwise or stands there no more', () => {
    const next: RuleBook = { ...own, limits: own.limits.filter(({ id }) => id !== 'eio-16-ack').map((row) => (row.id === 'eev-10-3' ? { ...row, amount: { value: 12, unit: 'd' } } : row)) };
    expect([...changedLimits(own, next)].sort()).toEqual(['eev-10-3', 'eio-16-ack']);
  });
  it('are all that count by a national rule where one of those changes', () => {
    const next: RuleBook = { ...own, nationalRules: own.nationalRules.map((rule) => (rule.state === 'DE' ? { ...rule, roll: 'none' } : rule)) };
    expect([...changedLimits(own, next)].sort()).toEqual(own.limits.filter(({ profile }) => profile === 'national').map(({ id }) => id).sort());
  });
});

describe('the limits that wait for participation', () => {
  it('are those of instruments that are not in force', () => {
    expect(limitsByParticipation(own, 'coe-budapest-ap2-224')).toContain('ap2-7-provider');
    expect([limitsByParticipation(own, 'eu-eio-2014-41'), limitsByParticipation(own, null).includes('uncc-25')]).toEqual([[], true]);
  });
});
