import { headingOf, levelOf } from './finding-heading';

describe('what stands over a finding', () => {
  it.each([
    [{ level: 'block', reason: null, waivableBy: null, section: '4' }, '4. Requested authority, State: blocks sending'],
    [{ level: 'reason', reason: null, waivableBy: null, section: '14' }, '14. Requested authority, State: needs a reason'],
    [{ level: 'reason', reason: 'It follows.', waivableBy: 'author', section: '14' }, '14. Requested authority, State: reason given'],
    [{ level: 'advice', reason: null, waivableBy: null, section: '' }, 'Whole document: advice'],
    [{ level: 'reason', reason: null, waivableBy: 'author', section: '', rule: 'TRN-04' }, 'Translation: needs a reason'],
  ] as const)('%j is headed “%s”', (finding, heading) => {
    expect(headingOf(finding, 'Requested authority, State')).toBe(heading);
  });

  it('a reason that was given is not asked for again', () => {
    expect(levelOf({ level: 'reason', reason: 'It follows.', waivableBy: 'author', section: '' })).toBe('Reason given');
  });
});
