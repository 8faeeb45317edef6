import { blockDefinition, isFilled, type FieldDefinition, type SectionDefinition } from '@comity/domain';
import type { Value } from '../kit/description';
import { answerTo, memberLabel, type Answering } from './answering';
import { asBlock } from './blocks';
import { plain } from './format';
import { unanswered } from './unanswered';
import { valuesOf } from './values';

/** A period, or several, each on one line. */
export function ranges(section: SectionDefinition, field: FieldDefinition, how: Answering): Value[] {
  const value = answerTo(section, field, how);
  const values = (Array.isArray(value) ? value : [value]).map(asBlock).filter((v) => plain(v['from']) !== '' || plain(v['to']) !== '');
  return values.length ? values.map((one) => range(field, one, how)) : [unanswered(section, field, how)];
}

function range(field: FieldDefinition, block: Readonly<Record<string, unknown>>, how: Answering): Value {
  const end = (key: 'from' | 'to'): string => {
    const definition = blockDefinition('TimeRange').members.find((m) => m.key === key);
    const given = plain(block[key]).trim();
    if (!definition || given === '') return field.openEnds || !how.draft ? how.words.open : how.words.missing(definition ? memberLabel('TimeRange', definition, how) : key);
    return valuesOf(definition, given, key, how)[0]?.text ?? given;
  };
  const text = how.words.fromTo(end('from'), end('to'), plain(block['timeZone']));
  return { text, ...(how.draft && !isFilled(field, block) ? { missing: true } : {}) };
}
