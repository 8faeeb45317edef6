import { codesOf, entriesOf, isWritten, memberOf, spotIf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { asking, missing } from '../rules/rule-of';

const asr01 = missing('ASR-01', 'Write the text of this assurance.', (subject) => {
  const worded = entriesOf(subject, 'A.assurances').filter(({ text }) => isWritten(text)).map(({ kind }) => kind);
  return codesOf(subject, 'A.kinds').flatMap((code) => spotIf(!worded.includes(code), 'A', '/assurances'));
});

const courts: readonly unknown[] = ['court', 'judge', 'investigating_judge'];

const asr02 = asking('ASR-02', 'A court cannot bind the executive: can this authority bind the State?', (subject) =>
  spotIf(courts.includes(memberOf(subject, 'B.issuer', 'kind')), 'B', '/issuer/kind'),
);

export const assuranceLetterRules: readonly Rule[] = [asr01, asr02];
