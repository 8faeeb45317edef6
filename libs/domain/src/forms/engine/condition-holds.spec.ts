import type { Condition } from '../condition';
import { formDefinition } from '../registry';
import { DocumentBuilder } from '../testing/document-builder';
import { conditionHolds } from './condition-holds';

const document = DocumentBuilder.subscriber()
  .with('3.status', ['followup_mla', 'followup_preservation'])
  .with('14.categories', ['subscriber.identity', 'subscriber.other'])
  .with('13.personsConcerned', [{ surname: 'A', forenames: 'B', role: 'victim', dateOfBirth: '2010-05-01' }])
  .build();
const scope = { document, form: formDefinition(document.form), onDate: '2026-11-21' };

const table: readonly (readonly [holds: boolean, condition: Condition])[] = [
  [true, { set: '13.facts' }],
  [false, { set: '15.deadline' }],
  [true, { is: ['15.expedited', false] }],
  [false, { is: ['15.expedited', true] }],
  [true, { isNot: ['15.expedited', true] }],
  [false, { isNot: ['15.deadline', '2026-12-01'] }],
  [true, { notTrue: '15.expedited' }],
  [true, { notTrue: '5.expeditedResponsePreferred' }],
  [true, { has: ['3.status', 'new', 'followup_mla'] }],
  [false, { has: ['3.status', 'new'] }],
  [true, { hasOther: ['3.status', 'followup_mla'] }],
  [false, { hasOther: ['9.previousMla', 'x'] }],
  [true, { startsWith: ['14.categories', 'content.', 'subscriber.'] }],
  [false, { startsWith: ['14.categories', 'content.'] }],
  [true, { endsWith: ['14.categories', '.other'] }],
  [false, { endsWith: ['14.categories', '.payment'] }],
  [true, { some: ['12.offences', { unset: 'category32' }] }],
  [false, { some: ['12.offences', { unset: 'label' }] }],
  [true, { minor: '13.personsConcerned' }],
  [false, { minor: '12.offences' }],
  [true, { all: [{ set: '13.facts' }, { notTrue: '15.expedited' }] }],
  [false, { all: [{ set: '13.facts' }, { set: '15.deadline' }] }],
  [true, { any: [{ set: '15.deadline' }, { set: '13.facts' }] }],
  [false, { any: [{ set: '15.deadline' }] }],
  [false, { word: 'Somebody says so.', decidedBy: 'declaration' }],
];

describe('conditionHolds', () => {
  it.each(table)('%s for %j', (holds, condition) => expect(conditionHolds(condition, scope)).toBe(holds));
});
