import { blockDefinition, isFilled, type BlockName, type FieldDefinition } from '@comity/domain';
import { directionOf, own } from '../kit/bidi';
import type { Field, Value } from '../kit/description';
import { HALF } from '../kit/style';
import { memberLabel, type Answering } from './answering';
import { plain } from './format';
import { muted, required } from './unanswered';
import { paragraphs, valuesOf } from './values';

export type BlockValue = Readonly<Record<string, unknown>>;

export const asBlock = (value: unknown): BlockValue => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as BlockValue) : {});

/** A block as rows, one for each member; the members left open share the last row. */
export function blockRows(name: BlockName, value: unknown, how: Answering): Field[] {
  const block = asBlock(value);
  const { members } = blockDefinition(name);
  const merged = members.some((m) => m.key === 'name') && plain(block['nameNative']).trim() !== '';
  const rows: Field[] = [];
  const open: string[] = [];
  for (const member of members) {
    if (member.key === 'nameNative' && merged) continue;
    const own = block[member.key];
    const label = memberLabel(name, member, how);
    if (isFilled(member, own)) {
      const values = memberValues(member, own, `${name}.${member.key}`, how);
      rows.push({ kind: 'field', label, values: merged && member.key === 'name' && plain(block['nameNative']).trim() !== plain(own).trim() ? [...values, ...paragraphs(plain(block['nameNative']))] : values });
    } else if (member.requirement === 'required') rows.push({ kind: 'field', label, values: [required(member, label, how)] });
    else open.push(label);
  }
  if (open.length) rows.push({ kind: 'field', label: how.words.notStated, values: [muted(how.words.list(open))] });
  return rows;
}

function memberValues(member: FieldDefinition, value: unknown, path: string, how: Answering): Value[] {
  if (member.block === 'LegalProvision' && Array.isArray(value)) return value.flatMap((v, n) => provision(v, how, n > 0));
  return valuesOf(member, value, path, how);
}

/** A text that runs the other way than the word before it keeps its own order and its full stop. */
const inOwnOrder = (text: string, label: string): string => (directionOf(text) === directionOf(label) ? text : text.replace(/^[^\n]+/, own));

/** Law and article on one line, the texts below. */
function provision(value: unknown, how: Answering, apart: boolean): Value[] {
  const block = asBlock(value);
  const { words, draft } = how;
  const part = (key: 'instrument' | 'article'): string => {
    const given = plain(block[key]).trim();
    if (given) return given;
    const member = blockDefinition('LegalProvision').members.find((m) => m.key === key);
    return draft && member ? words.missing(memberLabel('LegalProvision', member, how)) : words.notStated;
  };
  const gap = plain(block['instrument']).trim() === '' || plain(block['article']).trim() === '';
  const head: Value = { text: words.article(part('instrument'), part('article')), gap: apart ? HALF : 0, ...(gap && draft ? { missing: true } : {}) };
  const texts = (['textOriginal', 'textTranslated', 'penaltyText'] as const).flatMap((key): Value[] => {
    const given = plain(block[key]).trim();
    return given ? valuesOf({ key, label: '', type: 'longText', requirement: 'optional' }, words.labelled(words.provisionTexts[key], inOwnOrder(given, words.provisionTexts[key])), '', how) : [];
  });
  return [head, ...texts];
}
