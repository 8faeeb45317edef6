import { blockDefinition, isFilled, type FieldDefinition, type SectionDefinition } from '@comity/domain';
import type { Choice, Field, Item, SignatureBlock, Value } from '../kit/description';
import { labelOf, type Answering } from './answering';
import { asBlock, blockRows } from './blocks';
import { day, plain } from './format';
import { attachmentTable, selectorTable } from './tables';
import { muted, unanswered } from './unanswered';
import { codeWord, paragraphs, valuesOf } from './values';

/** What one field of a form contributes to the page. */
export function itemsOf(section: SectionDefinition, field: FieldDefinition, how: Answering): Item[] {
  const value = how.document.values[section.id]?.[field.key];
  const path = `${section.id}.${field.key}`;
  const label = labelOf(path, field.label, how);
  if (field.block === 'Signature') return [signatureBlock(value, how)];
  if (field.block === 'TimeRange') return [{ kind: 'field', label, values: range(section, field, value, how) }];
  const statement = how.text.statements[path];
  if (!isFilled(field, value) && !(statement !== undefined && field.requirement === 'optional')) return [{ kind: 'field', label, values: [unanswered(section, field, how)] }];
  if (field.block !== undefined) return blockItems(section, field, value, label, how);
  if (field.type === 'bool') return [yesOrNo(label, value, statement, how)];
  if (field.codes) return choices(field, value, path, label, how);
  return [{ kind: 'field', label, values: valuesOf(field, value, path, how) }];
}

function yesOrNo(label: string, value: unknown, statement: string | undefined, { words }: Answering): Choice {
  const options = statement === undefined ? [{ label: words.yes, on: value === true }, { label: words.no, on: value === false }] : [{ label: statement, on: value === true }];
  return { kind: 'choice', label, options, columns: options.length };
}

interface Offer { readonly word: string; readonly on: boolean }

/** Boxes for all codes the form offers, and for those chosen although it does not. */
function choices(field: FieldDefinition, value: unknown, path: string, label: string, how: Answering): Item[] {
  const chosen = (Array.isArray(value) ? value : [value]).map(plain);
  const offered = (field.codes ?? []).filter(how.layout.offered?.[path] ?? (() => true));
  const codes = [...offered, ...chosen.filter((code) => !offered.includes(code))];
  const offers = codes.map((code): Offer => ({ word: codeWord(field, code, path, how), on: chosen.includes(code) }));
  if (field.type === 'DataCategory[]') return [{ kind: 'subheading', text: label }, ...grouped(offers)];
  return [{ kind: 'choice', label, options: offers.map(({ word, on }) => ({ label: word, on })), columns: 1 }];
}

/** “Subscriber: identity” and its sisters as one row “Subscriber”, so that a long list breaks between its groups. */
function grouped(offers: readonly Offer[]): Choice[] {
  const split = offers.map(({ word, on }) => {
    const colon = word.indexOf(': ');
    const name = word.slice(colon < 0 ? 0 : colon + 2);
    return { group: colon < 0 ? '' : word.slice(0, colon), on, label: name.charAt(0).toUpperCase() + name.slice(1) };
  });
  return [...new Set(split.map((o) => o.group))].map((group) => ({ kind: 'choice', label: group, options: split.filter((o) => o.group === group), columns: 2 }));
}

function blockItems(section: SectionDefinition, field: FieldDefinition, value: unknown, label: string, how: Answering): Item[] {
  const { block, key } = field;
  if (block === undefined) return [];
  const path = `${section.id}.${key}`;
  if (!Array.isArray(value)) {
    const rows = blockRows(block, value, path, how);
    const apart = section.fields.length > 1 && section.fields[0] !== field;
    return apart ? [{ kind: 'subheading', text: label }, ...rows] : rows;
  }
  if (block === 'DataSelector') return [selectorTable(label, value, how)];
  if (block === 'Attachment') return [attachmentTable(label, value, how)];
  return value.flatMap((entry, n): Item[] => [
    { kind: 'subheading', text: how.words.entry(blockDefinition(block).label, n + 1) },
    ...blockRows(block, entry, path, how),
  ]);
}

function range(section: SectionDefinition, field: FieldDefinition, value: unknown, how: Answering): Value[] {
  const block = asBlock(value);
  const end = (key: 'from' | 'to'): string => {
    const definition = blockDefinition('TimeRange').members.find((m) => m.key === key);
    const given = plain(block[key]).trim();
    if (!definition || given === '') return field.openEnds || !how.draft ? how.words.open : how.words.missing(definition?.label ?? key);
    return valuesOf(definition, given, key, how)[0]?.text ?? given;
  };
  if (plain(block['from']) === '' && plain(block['to']) === '') return [unanswered(section, field, how)];
  const text = how.words.fromTo(end('from'), end('to'), plain(block['timeZone']));
  return [{ text, ...(how.draft && !isFilled(field, value) ? { missing: true } : {}) }];
}

function signatureBlock(value: unknown, how: Answering): SignatureBlock {
  const block = asBlock(value);
  const { words } = how;
  const open = muted(words.onApproval);
  const rows = blockDefinition('Signature').members.filter((m) => ['name', 'post', 'method'].includes(m.key)).map((member): Omit<Field, 'kind'> => ({
    label: member.label,
    values: isFilled(member, block[member.key]) ? valuesOf(member, block[member.key], member.key, how) : [open],
  }));
  const placeAndDate = [plain(block['place']), day(plain(block['date']))].filter((t) => t.trim() !== '');
  rows.splice(2, 0, { label: words.placeAndDate, values: placeAndDate.length ? paragraphs(placeAndDate.join(', ')) : [open] });
  return { kind: 'signature', rows, signature: words.signature, stamp: block['stamp'] === true ? words.stampAffixed : words.stamp };
}
