import type { FormDocumentLike } from '../../document';
import { dateTime, hash, integer, node, nodeId, reference, type CaseNode } from './graph';

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {});

/** Exhibit, acquisition and every event of a custody record (forms.md 13.2). The first node is the provenance record. */
export function custodyNodes(request: string, { values }: FormDocumentLike): readonly CaseNode[] {
  const [record, item, acquisition] = [fields(values['A']), fields(values['B']), fields(values['C'])];
  const number = text(item['itemId']) ?? text(record['recordId']) ?? '';
  const thing = itemNode(request, number, item);
  const acquired = actionNode(request, number, 0, {
    name: 'acquired', at: text(acquisition['acquiredAt']), place: text(acquisition['acquiredWhere']), by: fields(acquisition['acquiredBy']), tools: text(acquisition['tools']), thing, before: undefined,
  });
  const rows: readonly unknown[] = Array.isArray(values['D']) ? (values['D'] as readonly unknown[]) : [];
  const events = rows.reduce<CaseNode[][]>((done, row, n) => [...done, actionNode(request, number, n + 1, { ...eventOf(fields(row)), thing, before: (done.at(-1) ?? acquired).at(-1) })], []);
  const provenance = node(nodeId(request, 'provenance', number), 'case-investigation:ProvenanceRecord', {
    'case-investigation:exhibitNumber': number, 'case-investigation:rootExhibitNumber': text(item['parentItemId']), 'uco-core:object': [reference(thing)],
    'uco-core:objectCreatedTime': timed(text(acquisition['acquiredAt'])),
  });
  return [provenance, thing, ...acquired, ...events.flat()];
}

function itemNode(request: string, number: string, item: Fields): CaseNode {
  const size = item['sizeBytes'];
  const digest = /SHA-?256[^0-9a-f]*([0-9a-f]{64})/i.exec(text(item['hashes']) ?? '')?.[1];
  const facet = node(nodeId(request, 'content', number), 'uco-observable:ContentDataFacet', {
    'uco-observable:sizeInBytes': typeof size === 'number' ? integer(size) : undefined, 'uco-observable:hash': digest === undefined ? undefined : [hash('SHA256', digest.toLowerCase())],
  });
  const parent = text(item['parentItemId']);
  return node(nodeId(request, 'item', number), 'uco-observable:ObservableObject', {
    'uco-core:name': number, 'uco-core:description': text(item['description']), 'uco-core:hasFacet': digest === undefined && typeof size !== 'number' ? undefined : [facet],
    'case-investigation:wasDerivedFrom': parent === undefined ? undefined : [{ '@id': nodeId(request, 'item', parent) }],
  });
}

interface CustodyEvent {
  readonly name: string;
  readonly at: string | undefined;
  readonly place: string | undefined;
  readonly by: Fields;
  readonly tools?: string | undefined;
  readonly why?: string | undefined;
}

const eventOf = (row: Fields): CustodyEvent => ({
  name: text(row['eventKind']) ?? 'event', at: text(row['eventAt']), place: text(row['eventPlace']), why: text(row['eventPurpose']), by: fields(row['releasedBy'] ?? row['receivedBy']),
});

/** The nodes an action needs, the action last. */
function actionNode(request: string, number: string, n: number, { name, at, place, by, tools, why, thing, before }: CustodyEvent & { readonly thing: CaseNode; readonly before: CaseNode | undefined }): CaseNode[] {
  const person = text(by['name']);
  const performer = person === undefined ? [] : [node(nodeId(request, 'person', person), 'uco-identity:Person', { 'uco-core:name': person })];
  const location = place === undefined ? [] : [node(nodeId(request, 'place', place), 'uco-location:Location', { 'uco-core:name': place })];
  const instruments = (tools ?? '').split(';').map((tool) => tool.trim()).filter(Boolean).map((tool) => node(nodeId(request, 'tool', tool), 'uco-tool:Tool', toolNamed(tool)));
  const action = node(nodeId(request, 'action', number, String(n)), 'case-investigation:InvestigativeAction', {
    'uco-core:name': name, 'uco-core:description': why, 'uco-action:startTime': timed(at), 'uco-action:performer': performer.map(reference)[0], 'uco-action:location': location.map(reference),
    'uco-action:instrument': instruments.map(reference), 'uco-action:object': [reference(thing)], 'case-investigation:wasInformedBy': before === undefined ? undefined : [reference(before)],
  });
  return [...performer, ...location, ...instruments, action];
}

/** `Name 4.2`: the last word is the version where it begins with a digit. */
function toolNamed(tool: string): Readonly<Record<string, unknown>> {
  const [, name, version] = /^(.*\S)\s+v?(\d\S*)$/.exec(tool) ?? [];
  return { 'uco-core:name': name ?? tool, 'uco-tool:version': version };
}

const timed = (at: string | undefined): object | undefined => (at === undefined ? undefined : dateTime(at));
