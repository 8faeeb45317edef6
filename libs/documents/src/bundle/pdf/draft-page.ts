import { Name, type Dictionary, type PdfValue, type Reference } from '../../reading/pdf-syntax';
import { dictionaryOf, withMembers } from '../../signing/writing/write-value';
import { drawnAnnotations } from './annotations';
import type { Copier } from './copier';
import { boxOf, common, turnOf, type Box, type Turn } from './page-box';
import { pagePicture, streamsOf } from './page-picture';

/** A page in the new file that waits for its stamp. */
export interface DraftPage {
  readonly at: Reference;
  readonly visible: Box;
  readonly turn: Turn;
  /** Points of one unit of the page. */
  readonly unit: number;
  /** Members beside boxes, content and parent. */
  readonly members: Dictionary;
  readonly resources: Dictionary;
  /** Objects that the content draws by name. */
  readonly objects: Dictionary;
  readonly contents: readonly PdfValue[];
  /** Its margins are free: the stamp needs no strip of its own. */
  readonly ours: boolean;
}

const A4: Box = [0, 0, 595.28, 841.89];
const DEEPEST = 60;
const EMPTY: Dictionary = new Map();

/**
 * Copies a page. A foreign one becomes a picture of itself, so that nothing that it left open or hid reaches the stamp;
 * one of ours keeps its tags, whose numbers move by `moved`.
 */
export function draftPage(copier: Copier, from: Reference, at: Reference, ours: boolean, moved: number): DraftPage {
  const file = copier.from;
  const page = file.dictionary(from);
  const visible = visibleBox(copier, page);
  const given = file.dictionary(inherited(copier, page, 'Resources'));
  const resources = copier.copy(given) as Dictionary;
  const objects = copier.copy(file.dictionary(given.get('XObject'))) as Dictionary;
  const notes = drawnAnnotations(copier, page);
  const streams = streamsOf(copier, page);
  const picture = ours ? null : pagePicture(copier, streams, resources, visible);
  const put = (operators: string): PdfValue => copier.into.add(EMPTY, Buffer.from(operators));
  const shown = picture ? [put('/ComityPage Do\n')] : [put('q\n'), ...streams.map((stream) => copier.copy(stream)), put('\nQ\n')];
  const drawn = notes.length === 0 ? [] : [put(`/Artifact BMC\n${notes.map(({ operators }) => operators).join('')}EMC\n`)];
  return {
    at, ours, visible, turn: turnOf(file.resolve(inherited(copier, page, 'Rotate'))), ...unitAndMembers(copier, page, ours, moved),
    resources: picture ? EMPTY : resources, contents: [...shown, ...drawn],
    objects: new Map<string, PdfValue>([...(picture ? [['ComityPage', picture] as const] : objects), ...notes.map(({ name, form }) => [name, form] as const)]),
  };
}

function unitAndMembers(copier: Copier, page: Dictionary, ours: boolean, moved: number): Pick<DraftPage, 'unit' | 'members'> {
  const [unit, number, group] = [copier.from.resolve(page.get('UserUnit')), page.get('StructParents'), page.get('Group')];
  const scaled = typeof unit === 'number' && unit > 0;
  const members = dictionaryOf({
    Type: new Name('Page'), Group: group === undefined ? undefined : copier.copy(group), UserUnit: scaled ? unit : undefined,
    ...(ours && typeof number === 'number' ? { StructParents: number + moved, Tabs: new Name('S') } : {}),
  });
  return { unit: scaled ? unit : 1, members };
}

function visibleBox(copier: Copier, page: Dictionary): Box {
  const box = (key: string): Box | null => boxOf(copier.from.list(inherited(copier, page, key)).map((side) => copier.from.resolve(side)));
  const media = box('MediaBox') ?? A4;
  return common(box('CropBox') ?? media, media);
}

function inherited({ from }: Copier, page: Dictionary, key: string): PdfValue | undefined {
  let node = page;
  for (let level = 0; level < DEEPEST; level++) {
    const value = node.get(key);
    if (value !== undefined || !node.has('Parent')) return value;
    node = from.dictionary(node.get('Parent'));
  }
  return undefined;
}

/** The page with its stamp. */
export function finishedPage(page: DraftPage, parent: Reference, boxes: Box, stamp: { readonly form: PdfValue; readonly contents: PdfValue }): Dictionary {
  const { members, resources, objects, contents, turn } = page;
  return withMembers(members, {
    Parent: parent, MediaBox: [...boxes], Rotate: turn, Resources: withMembers(resources, { XObject: new Map([...objects, ['ComityStamp', stamp.form]]) }), Contents: [...contents, stamp.contents],
  });
}
