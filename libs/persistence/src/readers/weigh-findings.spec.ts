import type { DeclarationAsked, Finding } from '@comity/domain';
import { findingKey, weighDeclaration, weighFinding } from './weigh-findings';

const finding = (rule: string, level: Finding['level']): Finding => ({ rule, level, section: '9', field: '/offences', message: '…' });
const nobody = (): boolean => false;

describe('what still stops a draft', () => {
  it.each([
    ['a block that nobody may waive, also with a reason', finding('GEN-01', 'block'), { 'GEN-01': 'Because.' }, 'blocks'],
    ['a block for a supervisor, with a reason that no supervisor wrote', finding('GEN-06', 'block'), { 'GEN-06': 'They read it.' }, 'blocks'],
    ['a reason that was not given', finding('TCY29-04', 'reason'), {}, 'unanswered'],
    ['a reason of blanks', finding('TCY29-04', 'reason'), { 'TCY29-04': '  ' }, 'unanswered'],
    ['a reason given for the rule', finding('TCY29-04', 'reason'), { 'TCY29-04': 'By Monday.' }, null],
    ['a reason given for this very place', finding('TCY29-04', 'reason'), { 'TCY29-04#9/offences': 'By Monday.' }, null],
    ['a reason given for another place', finding('TCY29-04', 'reason'), { 'TCY29-04#9/other': 'By Monday.' }, 'unanswered'],
    ['advice', finding('TCY29-06', 'advice'), {}, null],
  ])('%s', (_what, given, reasons, stops) => {
    expect(weighFinding(given, reasons, nobody).stops).toBe(stops);
  });

  it('a block falls away where a supervisor wrote the reason', () => {
    const given = finding('GEN-06', 'block');
    expect(weighFinding(given, { [findingKey(given)]: 'They read it.' }, (key) => key === findingKey(given))).toMatchObject({ stops: null, reason: 'They read it.' });
  });

  it('names of members of every object are no reasons', () => {
    expect(weighFinding(finding('constructor', 'reason'), {}, nobody).reason).toBeNull();
  });
});

describe('declarations', () => {
  const asked = (level: DeclarationAsked['level']): DeclarationAsked => ({ rule: 'GEN-07.b', level, message: '…', waivable: null });
  it.each([
    ['block', true, true], ['block', 'A reason instead', false], ['reason', 'A reason instead', true], ['reason', ' ', false], ['reason', true, true],
  ] as const)('of level %s answered with %j: %s', (level, said, answered) => {
    expect(weighDeclaration(asked(level), { 'GEN-07.b': said }).answered).toBe(answered);
  });
  it('are open while nothing was said', () => expect(weighDeclaration(asked('reason'), {}).answered).toBe(false));
});
