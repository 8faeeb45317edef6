import { blockDefinition, type BlockName, type FieldDefinition } from '@comity/domain';
import type { DataTable, TableColumn, Value } from '../kit/description';
import type { StyleName } from '../kit/style';
import { memberLabel, type Answering } from './answering';
import { asBlock, type BlockValue } from './blocks';
import { plain, shortMoment } from './format';
import { valuesOf } from './values';

const NONE: Value = { text: '–' };

interface TableRow {
  readonly block: BlockValue;
  /** Values of a member, or a dash; a gap in a draft where the member is required. */
  cell(key: string, style?: StyleName): Value[];
  /** Values of a member, or nothing. */
  extra(key: string, style?: StyleName): Value[];
}

function rowOf(name: BlockName, value: unknown, how: Answering): TableRow {
  const block = asBlock(value);
  const member = (key: string): FieldDefinition | undefined => blockDefinition(name).members.find((m) => m.key === key);
  const extra = (key: string, style?: StyleName): Value[] => {
    const definition = member(key);
    if (!definition || plain(block[key]).trim() === '') return [];
    return valuesOf(definition, block[key], `${name}.${key}`, how).map((v) => ({ ...v, gap: 0, style: style ?? 'cell' }));
  };
  const cell = (key: string, style?: StyleName): Value[] => {
    const given = extra(key, style);
    const definition = member(key);
    if (given.length) return given;
    return how.draft && definition?.requirement === 'required' ? [{ text: how.words.missing(labelIn(name, key, how)), missing: true }] : [NONE];
  };
  return { block, cell, extra };
}

const labelIn = (name: BlockName, key: string, how: Answering): string => {
  const member = blockDefinition(name).members.find((m) => m.key === key);
  return member === undefined ? key : memberLabel(name, member, how);
};

/** Identifiers: the value as written, in the face of the machine. */
export function selectorTable(caption: string, values: readonly unknown[], how: Answering): DataTable {
  const columns: TableColumn[] = [
    { label: how.words.number, weight: 16, align: 'end' },
    { label: labelIn('DataSelector', 'kind', how), weight: 70 },
    { label: labelIn('DataSelector', 'value', how), weight: 148 },
    { label: labelIn('DataSelector', 'sourcePort', how), weight: 42, align: 'end' },
    { label: how.words.fromToHead, weight: 102 },
    { label: labelIn('DataSelector', 'timeZone', how), weight: 52 },
  ];
  const rows = values.map((value, n) => {
    const row = rowOf('DataSelector', value, how);
    const times = ['from', 'to'].flatMap((key): Value[] => (plain(row.block[key]) ? [{ text: shortMoment(plain(row.block[key])), style: 'cellCode' }] : []));
    return [
      [{ text: String(n + 1) }],
      [...row.cell('kind'), ...row.extra('service')],
      [...row.cell('value', 'cellCode'), ...row.extra('note')],
      row.cell('sourcePort'),
      times.length ? times : [NONE],
      row.cell('timeZone'),
    ];
  });
  return { kind: 'table', caption, columns, rows };
}

export function attachmentTable(caption: string, values: readonly unknown[], how: Answering): DataTable {
  const columns: TableColumn[] = [
    { label: how.words.number, weight: 16, align: 'end' },
    { label: labelIn('Attachment', 'title', how), weight: 184 },
    { label: labelIn('Attachment', 'kind', how), weight: 84 },
    { label: labelIn('Attachment', 'lang', how), weight: 74 },
    { label: labelIn('Attachment', 'pages', how), weight: 34, align: 'end' },
    { label: labelIn('Attachment', 'certified', how), weight: 54 },
  ];
  const rows = values.map((value, n) => {
    const row = rowOf('Attachment', value, how);
    return [[{ text: String(n + 1) }], [...row.cell('title'), ...row.extra('sha256', 'cellCode')], row.cell('kind'), row.cell('lang'), row.cell('pages'), row.cell('certified')];
  });
  return { kind: 'table', caption, columns, rows };
}
