import type { FindingPlace } from '../finding';
import type { Inspection } from '../inspection';
import { isDictionary, isList, nameOf, PdfReference, PdfText, type PdfDictionary, type PdfThing } from './things';

/** Follows a reference. */
export type Follow = (thing: PdfThing | undefined) => PdfThing | undefined;

const MEDIA = new Set(['RichMedia', '3D', 'Movie', 'Sound', 'Screen']);
const CALLS_MEDIA = new Set(['Rendition', 'Movie', 'Sound', 'RichMediaExecute', 'GoTo3DView']);
const OTHER_FILE = new Set(['GoToR', 'GoToE', 'Thread']);
const SENDS = new Set(['SubmitForm', 'ImportData']);
const MOST_SHOWN = 120;

const shown = (thing: PdfThing | undefined): string => (thing instanceof PdfText ? thing.shown.slice(0, MOST_SHOWN) : '');

/** Looks for what acts by itself in one value with everything written directly into it. */
export function lookForActions(value: PdfThing, place: FindingPlace, follow: Follow, inspection: Inspection): void {
  inspection.budget.work();
  if (isList(value)) value.forEach((each) => lookForActions(each, place, follow, inspection));
  if (!isDictionary(value)) return;
  lookAtDictionary(value, place, follow, inspection);
  value.forEach((each) => lookForActions(each, place, follow, inspection));
}

function lookAtDictionary(dictionary: PdfDictionary, place: FindingPlace, follow: Follow, inspection: Inspection): void {
  const does = nameOf(follow(dictionary.get('S'))) ?? '';
  if (does === 'JavaScript' || dictionary.has('JS')) inspection.find('pdf-script', { starts: startOfScript(dictionary, follow) }, place);
  if (dictionary.has('OpenAction')) lookAtOpening(dictionary.get('OpenAction'), place, follow, inspection);
  if (isDictionary(follow(dictionary.get('AA')))) inspection.find('pdf-automatic-action', {}, place);
  if (does === 'Launch') inspection.find('pdf-launch', { file: targetOf(dictionary, follow) }, place);
  if (does === 'URI') inspection.find('pdf-link', { to: shown(follow(dictionary.get('URI'))) }, place);
  if (SENDS.has(does)) inspection.find('pdf-sends-data', { how: does, to: targetOf(dictionary, follow) }, place);
  if (OTHER_FILE.has(does)) inspection.find('pdf-other-file', { file: targetOf(dictionary, follow) }, place);
  if (MEDIA.has(nameOf(follow(dictionary.get('Subtype'))) ?? '') || CALLS_MEDIA.has(does)) inspection.find('pdf-media', {}, place);
  if (dictionary.has('XFA')) inspection.find('pdf-xfa', {}, place);
  if (nameOf(follow(dictionary.get('Type'))) === 'Sig' && dictionary.has('ByteRange')) inspection.find('pdf-signature', { by: shown(follow(dictionary.get('Name'))) }, place);
}

/** Going to a page on opening is what most programs write; anything else acts. */
function lookAtOpening(action: PdfThing | undefined, place: FindingPlace, follow: Follow, inspection: Inspection): void {
  const opened = follow(action);
  if (!isDictionary(opened)) return;
  const does = nameOf(follow(opened.get('S'))) ?? 'unknown';
  if (does !== 'GoTo') inspection.find('pdf-open-action', { does }, action instanceof PdfReference ? { ...place, object: action.id } : place);
}

const startOfScript = (dictionary: PdfDictionary, follow: Follow): string => {
  const script = follow(dictionary.get('JS'));
  return script instanceof PdfText ? shown(script) : '';
};

function targetOf(dictionary: PdfDictionary, follow: Follow): string {
  const target = follow(dictionary.get('F')) ?? follow(dictionary.get('Win'));
  return isDictionary(target) ? shown(follow(target.get('UF')) ?? follow(target.get('F'))) : shown(target);
}
