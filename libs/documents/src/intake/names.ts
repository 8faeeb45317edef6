import type { Inspection } from './inspection';
import type { FindingPlace } from './finding';
import type { Kind } from './kind';

/**
 * Endings whose files run, or tell the system to run something, when they are opened. Not among them: com, app and sh,
 * since a file may be named after an address, and such programs are known by their bytes.
 */
const RUNS = new Set(('applescript application appref-ms bat chm cmd command cpl desktop dll exe gadget hta inf ins iso jar js jse lnk msc msi msix msp mst ocx pif ps1 psd1 psm1 reg '
  + 'scf scr sct settingcontent-ms shb sys url vb vbe vbs vhd vhdx vxd webloc wsc wsf wsh xbap xll').split(' '));
/** Endings by which people know a document, a picture or a text. */
const KNOWN = new Set('pdf doc docx odt rtf txt xls xlsx ods csv ppt pptx odp jpg jpeg png gif tif tiff heic webp zip mp3 mp4 eml msg html htm svg'.split(' '));
const LONGEST = 1_000;
const MISLEADING = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\p{Cc}]/u;

/** The endings of a name, last one last, in small letters. */
function endingsOf(name: string): string[] {
  return name.toLowerCase().split('.').slice(1).map((part) => part.trimEnd()).filter((part) => /^[\p{L}\p{N}-]{1,16}$/u.test(part));
}

/** What a name says, and whether it is true. @param given as it was sent, before anything was taken out of it */
export function lookAtName(given: string, kind: Kind, inspection: Inspection, place: FindingPlace = {}): void {
  const name = given.slice(-LONGEST);
  const plain = name.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\p{Cc}]/gu, '');
  const endings = endingsOf(plain);
  const last = endings.at(-1) ?? '';
  const before = endings.at(-2) ?? '';
  if (RUNS.has(last) && kind.family !== 'executable') inspection.find(place.inside ? 'runs-by-ending-inside' : 'runs-by-ending', { ending: last }, place);
  if (MISLEADING.test(name)) inspection.find('name-deceives', { because: 'hidden-characters', name: plain }, place);
  else if (/\s{8,}\.?[^.\s]*$/u.test(plain)) inspection.find('name-deceives', { because: 'spaces', name: plain }, place);
  if (KNOWN.has(before) && (RUNS.has(last) || (KNOWN.has(last) && last !== before))) inspection.find('double-ending', { first: before, last }, place);
  if (last !== '' && !kind.endings.includes(last) && KNOWN.has(last)) inspection.find('ending-differs', { ending: last, type: kind.mediaType }, place);
}
