import { asBlock, asList, asText, member, step } from '../../engine/read';
import type { CheckedRule, Spot } from '../rule';
import type { FieldPlace } from '../../engine/walk';

/** Every offence names a law and an article. */
export const gen03: CheckedRule = {
  id: 'GEN-03',
  level: 'block',
  kind: 'data',
  message: 'Name at least one provision, with the law and the article, for this offence.',
  replaces: ['GEN-01'],
  waivable: null,
  fires: ({ fields }) => fields.filter(({ field }) => field.type === 'Offence[]').flatMap(withoutProvision),
};

function withoutProvision({ section, pointer, value }: FieldPlace): readonly Spot[] {
  return asList(value).flatMap((offence, index) =>
    asList(member(asBlock(offence), 'provisions')).some(namesLawAndArticle)
      ? []
      : [{ section, field: `${pointer}${step(index)}/provisions` }],
  );
}

function namesLawAndArticle(provision: unknown): boolean {
  return ['instrument', 'article'].every((key) => /\S/u.test(asText(member(asBlock(provision), key))));
}
