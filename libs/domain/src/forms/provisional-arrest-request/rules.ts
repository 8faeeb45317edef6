import { isEmptyAt, spotIf, valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { missing } from '../rules/rule-of';

const par01 = missing('PAR-01', 'Provisional arrest needs the statement that a request for extradition will follow.', (subject) =>
  spotIf(valueOf(subject, 'D.extraditionFollows') !== true, 'D', '/extraditionFollows'),
);

const par02 = missing('PAR-02', 'Name the existing warrant or judgment.', (subject) => spotIf(isEmptyAt(subject, 'C.documentExists'), 'C', '/documentExists'));

export const provisionalArrestRequestRules: readonly Rule[] = [par01, par02];
