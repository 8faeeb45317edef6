import { formDefinition, formIds, rulesOf, type FormId, type Rule } from '@comity/domain';
import { keyOf, normativeTable, type NormativeRule } from './normative';

const checked: readonly string[] = ['data', 'context', 'declaration'];
const described = ({ level, kind, needs = [], replaces = [], message, waivable }: NormativeRule): object => ({ level, kind, needs, replaces, message, waivable });
const ours = (rule: Rule): NormativeRule => ({ ...rule, form: '', level: rule.level });

/** What stands in for a declaration says so in a way of its own. */
const standInOnly: ReadonlySet<string> = new Set(['MED-03', 'EXT-03']);

describe('the rules are those of the normative table', () => {
  describe.each(formIds)('%s', (form: FormId) => {
    const own = normativeTable.rules.filter((rule) => rule.form === form && checked.includes(rule.kind));
    const rules = rulesOf(form);

    it('has every rule of its own and no other', () => {
      const common = new Set(normativeTable.rules.filter((rule) => rule.form === 'common').map(({ id }) => id));
      expect(rules.filter(({ id }) => !common.has(id)).map(keyOf).toSorted()).toEqual(own.map(keyOf).toSorted());
    });

    // Some forms have no rule of their own, and `it.each` wants a row.
    for (const { replaces = [], ...rule } of own) {
      it(`${keyOf(rule)} has its level, kind, needs, replacement, message and waiver`, () => {
        const found = rules.find((one) => keyOf(one) === keyOf(rule));
        expect(described(ours(found!))).toEqual(described({ ...rule, replaces: standInOnly.has(keyOf(rule)) ? [] : replaces }));
      });
    }

    it('compares the States that the table names', () => {
      const { issuingState, addressedState } = formDefinition(form);
      const written = [issuingState, addressedState].map((state) => (state === null ? null : 'pointer' in state ? state.pointer : state.context));
      expect(written).toEqual(normativeTable.terms.states.forms[form] ?? [null, null]);
    });
  });

  const common = normativeTable.rules.filter((rule) => rule.form === 'common' && checked.includes(rule.kind));
  it.each(common.map((rule) => [keyOf(rule), rule] as const))('%s has its level, kind, needs, replacement, message and waiver', (key, rule) => {
    const found = formIds.flatMap((form) => rulesOf(form)).find((one) => keyOf(one) === key);
    expect(described(ours(found!))).toEqual(described(rule));
  });
});
