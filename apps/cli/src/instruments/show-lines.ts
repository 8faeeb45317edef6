import { notRecorded, type InstrumentSummary, type LimitSummary, type Recorded } from '@comity/domain';
import { pairs, table } from '../terminal/table';
import { standing } from './list-lines';

export function showLines(of: InstrumentSummary): readonly string[] {
  return [
    `${of.title} (${of.id})`, '', ...pairs(facts(of)),
    ...section('Can be asked', of.requests, (list) => list.map(({ label, article }) => cited(label, article))),
    ...section('Channels', of.channels, (list) => list.map(({ label, article, when }) => `${cited(label, article)}${when === null ? '' : `: ${when}`}`)),
    ...section('Who signs or issues', of.signatories, (list) => list.map(({ who, what, article }) => `${cited(who, article)}${what === null ? '' : `: ${what}`}`)),
    ...section('Thresholds', of.thresholds, (list) => list.map(({ what, least, unit, article }) => cited(`${what}: at least ${least} ${least === 1 ? unit.slice(0, -1) : unit}`, article))),
    ...section('Grounds for refusal', of.grounds, (lists) => lists.flatMap(({ requests, grounds }) => [
      ...(requests === 'all' ? [] : [`On ${requests.join(', ')}:`]), ...grounds.map(({ text, article, note }) => `${requests === 'all' ? '' : '  '}${cited(text, article)}${note === null ? '' : `: ${note}`}`),
    ])),
    ...section('Can be postponed', of.postponement, (list) => list.map(({ text, article }) => cited(text, article))),
    ...(of.notes.length > 0 ? ['', 'Notes', ...of.notes.map((note) => `  ${note}`)] : []),
    ...limits(of.limits),
    ...(of.sources.length > 0 ? ['', 'Sources', ...of.sources.flatMap(({ title, urls }) => [`  ${title}`, ...urls.map((url) => `    ${url}`)])] : []),
  ];
}

const facts = (of: InstrumentSummary): readonly (readonly [string, string])[] => [
  ['Citation', of.citation], ['Family', of.family.text], ['Status', `${standing(of.status)}, as of ${of.status.asOf}. ${of.status.text}`], ['Comity', of.status.engine],
  ['Bound', of.parties.text],
  ['Languages', of.languages === notRecorded ? notRecorded : cited(of.languages.text, of.languages.article)],
  ['Dual criminality', of.dualCriminality === notRecorded ? notRecorded : [of.dualCriminality, ...of.dualCriminality.exemptions].map(({ text, article }) => cited(text, article)).join(' ')],
  ['Forms', of.forms.join(', ') || 'none of its own'], ['Text', `${of.confidence.code}: ${of.confidence.text}`],
];

const cited = (text: string, article: string | null): string => (article === null ? text : `${text.replace(/\.$/, '')} (${article})${text.endsWith('.') ? '.' : ''}`);

function section<T>(title: string, value: Recorded<T>, lines: (value: T) => readonly string[]): readonly string[] {
  return ['', title, ...(value === notRecorded ? [`  ${notRecorded}`] : lines(value).map((line) => `  ${line}`))];
}

function limits(rows: readonly LimitSummary[]): readonly string[] {
  if (rows.length === 0) return ['', 'Time limits: none.'];
  return [
    '', 'Time limits', ...table(['Id', 'Amount', 'Kind', 'Owed by', 'Article', 'Text'], rows.map(limitCells)),
    ...rows.flatMap((row) => ['', `${row.id}: ${row.must}`, ...pairs(limitFacts(row)).map((line) => `  ${line}`)]),
  ];
}

const limitCells = ({ id, owedBy, amount, kind, article, checkTheText, confidence, clock }: LimitSummary): readonly string[] => [
  id, amount.text, kind.text, owedBy.text, article ?? '-', `${confidence.code}${checkTheText ? ', check the text' : ''}${clock ? '' : ', no clock'}`,
];

const limitFacts = (row: LimitSummary): readonly (readonly [string, string | null])[] => [
  ['Starts on', row.startsOn.text], ['Extension', row.extension], ['Stops', row.pause], ['Hold', row.hold], ['On lapse', row.onLapse?.text ?? null],
  ['Basis', row.basis.text], ['Counted by', row.profile], ['Facts needed', row.factsNeeded.join(', ')], ['Shown with', row.linked.join(', ')],
  ['Changed by', row.modifiedBy.map(({ id, effect }) => `${id}: ${effect}`).join('; ')], ['Doubt', row.doubt],
];
