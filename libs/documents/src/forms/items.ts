import { blockDefinition, isFilled, type BlockName, type FieldDefinition, type SectionDefinition } from '@comity/domain';
import type { Item } from '../kit/description';
import { answerTo, labelOf, type Answering } from './answering';
import { blockRows } from './blocks';
import { choices, yesOrNo } from './choices';
import { embeddedIn, inEnglish } from './embedded';
import { moduleItems } from './modules';
import { ranges } from './ranges';
import { signatureBlock, signedBy } from './signatures';
import { attachmentTable, selectorTable } from './tables';
import { unanswered } from './unanswered';
import { paragraphs, valuesOf } from './values';

/** What one field of a form contributes to the page. `prefix` stands before the numbers of a document inside it. */
export function itemsOf(section: SectionDefinition, field: FieldDefinition, how: Answering, prefix: string): Item[] {
  const value = answerTo(section, field, how);
  const path = `${section.id}.${field.key}`;
  const label = labelOf(path, field.label, how);
  const given = isFilled(field, value);
  if (field.block === 'Signature' && how.row === undefined && (given || field.condition === undefined || how.draft)) return signature(section, field, value, label, how);
  if (field.block === 'TimeRange') return [{ kind: 'field', label, values: ranges(section, field, how) }];
  const statement = how.text.statements[path];
  if (!given && !(statement !== undefined && field.requirement === 'optional' && how.row === undefined)) return [{ kind: 'field', label, values: [unanswered(section, field, how)] }];
  if (field.block !== undefined) return blockItems(section, field, field.block, value, label, how);
  if (field.embeds !== undefined) return below(field, value, label, `${prefix}${section.id}.`, how);
  if (field.type === 'Modules') return moduleItems(value, section, label, how);
  if (field.type === 'bool') return [yesOrNo(label, value, statement, how)];
  if (field.codes && how.row === undefined) return choices(field, value, path, label, how);
  return [{ kind: 'field', label, values: valuesOf(field, value, path, how) }];
}

/** A second signature in a form, or one among other fields, says whose it is. */
function signature(section: SectionDefinition, field: FieldDefinition, value: unknown, label: string, how: Answering): Item[] {
  if (!isFilled(field, value) && field.condition !== undefined) {
    const open = unanswered(section, field, how);
    if (open.because !== undefined) return [{ kind: 'field', label, values: [open] }];
  }
  const english = inEnglish(how);
  const plain = section.fields.length === 1 || labelOf(`${section.id}.${field.key}`, field.label, english) === english.words.signature;
  return [...(plain ? [] : [{ kind: 'subheading', text: label } as const]), signatureBlock(value, how)];
}

/** The first block of a section that has the section's own name needs no second heading. Asked of the English wording: the papers in all languages have the same parts. */
function namedBySection(section: SectionDefinition, field: FieldDefinition, how: Answering): boolean {
  if (how.row !== undefined || section.fields[0] !== field) return false;
  const english = inEnglish(how);
  return labelOf(`${section.id}.${field.key}`, field.label, english) === (english.text.sections?.[section.id] ?? section.title);
}

function blockItems(section: SectionDefinition, field: FieldDefinition, block: BlockName, value: unknown, label: string, how: Answering): Item[] {
  if (how.row !== undefined && block === 'Signature') return [{ kind: 'field', label, values: signedBy(value, how) }];
  if (!Array.isArray(value)) {
    const rows = blockRows(block, value, how);
    const apart = section.fields.length > 1;
    if (!apart) return rows;
    return [...(namedBySection(section, field, how) ? [] : [{ kind: 'subheading', text: label } as const]), ...rows, { kind: 'end' }];
  }
  if (block === 'DataSelector') return [selectorTable(label, value, how)];
  if (block === 'Attachment') return [attachmentTable(label, value, how)];
  const name = section.fields.length > 1 ? label : (how.words.blocks?.[block] ?? blockDefinition(block).label);
  return [...value.flatMap((entry, n): Item[] => [
    { kind: 'subheading', text: value.length > 1 || section.fields.length === 1 ? how.words.entry(name, n + 1) : name },
    ...blockRows(block, entry, how),
  ]), { kind: 'end' }];
}

/** A document inside the document: a row that says where it is printed. */
function below(field: FieldDefinition, value: unknown, label: string, prefix: string, how: Answering): Item[] {
  const inner = embeddedIn(field, value, how);
  const [first, last] = [inner?.form.sections[0], inner?.form.sections.at(-1)];
  if (!inner || !first || !last) return [];
  return [{ kind: 'field', label, values: paragraphs(how.words.printedBelow(inner.text.title, prefix + first.id, prefix + last.id)) }];
}
