import type { CheckResponse } from '@comity/http-contract';
import { checkLines } from './check-lines';

const check = (part: Partial<CheckResponse>): CheckResponse => ({ complete: false, findings: [], declarations: [], notChecked: [], notRecorded: null, blocking: 0, unanswered: 0, sections: [], packVersion: '1', ...part });

it('counts as the page does, and calls what is to be confirmed by another word than what blocks', () => {
  const declarations = [{ rule: 'GEN-19', level: 'block' as const, message: 'Confirm.', answered: false }, { rule: 'GEN-15', level: 'reason' as const, message: 'Confirm too.', answered: false }];
  const lines = checkLines(check({ unanswered: 2, declarations }));
  expect(lines[0]).toBe('Checks: 2 reasons or confirmations are missing.');
  expect(lines.join('\n')).toMatch(/must be confirmed +GEN-19[\s\S]*confirm or give a reason +GEN-15/);
  expect(lines.join('\n')).not.toMatch(/block/);
});

it('says what blocks before what is missing', () => {
  expect(checkLines(check({ blocking: 1, unanswered: 1 }))[0]).toBe('Checks: 1 check blocks sending, 1 reason or confirmation is missing.');
  expect(checkLines(check({ complete: true }))).toEqual(['Checks: complete.']);
});
