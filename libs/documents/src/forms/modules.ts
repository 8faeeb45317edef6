import { measureModules, type SectionDefinition } from '@comity/domain';
import type { Item } from '../kit/description';
import type { Answering } from './answering';
import { asBlock } from './blocks';
import { plain } from './format';
import { codeWord, paragraphs } from './values';

/** The answers for each measure chosen, headed by the measure; or one free text. */
export function moduleItems(value: unknown, section: SectionDefinition, label: string, how: Answering): Item[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ kind: 'field', label, values: paragraphs(plain(value), how.lang) }];
  const measures = section.fields.find((f) => f.type === 'Measure[]');
  return [...Object.entries(asBlock(value)).flatMap(([measure, answers]): Item[] => {
    const head: Item = { kind: 'subheading', text: measures ? codeWord(measures, measure, `${section.id}.${measures.key}`, how) : measure };
    if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return [head, { kind: 'field', label, values: paragraphs(plain(answers), how.lang) }];
    const questions = questionsOf(measure);
    return [head, ...Object.entries(asBlock(answers)).map(([key, answer]): Item => ({
      kind: 'field',
      label: how.words.questions?.[`${measure}.${key}`] ?? how.words.questions?.[key] ?? questions[key] ?? key,
      values: Array.isArray(answer) ? answer.flatMap((one) => paragraphs(plain(one), how.lang)) : paragraphs(plain(answer), how.lang),
    }))];
  }), { kind: 'end' }];
}

function questionsOf(measure: string): Readonly<Record<string, string>> {
  if (!Object.hasOwn(measureModules, measure)) return {};
  const { required, optional } = measureModules[measure as keyof typeof measureModules];
  return { ...required, ...optional };
}
