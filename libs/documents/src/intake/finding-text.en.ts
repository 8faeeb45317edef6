import type { FindingCode, FindingPlace, IntakeFinding } from './finding';

type Words = (params: Readonly<Record<string, string | number>>) => string;

const quoted = (value: string | number | undefined): string => (value === undefined || value === '' ? 'not said' : `“${value}”`);
const MB = 1024 * 1024;
const megabytes = (bytes: string | number | undefined): string => `${Math.floor((Number(bytes) / MB) * 10) / 10} MB`;

const damage: Readonly<Record<string, string>> = {
  'no-startxref': 'its table of contents is missing', 'cut-off': 'its end is missing', 'table-not-there': 'its table of contents is not where it should be', 'no-catalogue': 'its first object is missing',
  'no-pages': 'it has no pages', 'no-directory': 'its directory is missing', 'directory-torn': 'its directory is torn',
};
const locked: Readonly<Record<string, string>> = { pdf: 'The PDF', entries: 'A part of the archive', office: 'The document' };
const unfinished: Readonly<Record<string, string>> = { time: 'it took too long', work: 'it is too intricate', 'large-entry': 'a file inside is too large to be looked at whole' };
const acts: Readonly<Record<string, string>> = { script: 'a script', frame: 'content in a frame', redirect: 'an order to go elsewhere', entities: 'declarations of entities' };

/** What each finding means and what to do about it. */
const words: Readonly<Record<FindingCode, Words>> = {
  'too-large': ({ bytes, limit }) => `The file has ${megabytes(bytes)}; at most ${megabytes(limit)} are taken in. Split it, or send it another way.`,
  'too-many-pages': ({ pages, limit }) => `The PDF has ${pages} pages; at most ${limit} are taken in. Split it.`,
  'picture-too-large': ({ pixels, limit }) => `The picture claims ${pixels} points; at most ${limit} are taken in.`,
  'unpacks-too-large': ({ limit }) => `The file unpacks to far more than it seems, beyond ${megabytes(limit)}: it is built to exhaust a machine, or too large to be looked at.`,
  'too-many-entries': ({ entries, limit }) => `There are ${entries} files inside; at most ${limit} are taken in. Split it.`,
  'entries-overlap': () => 'Files inside the archive share their bytes: it is built to exhaust a machine.',
  'executable': ({ type }) => `The file is a program (${type}). Programs are not taken in.`,
  'executable-embedded': ({ type }) => `There is a program (${type}) inside the PDF. Ask for the PDF without it.`,
  'runs-by-ending': ({ ending }) => `A file ending in “.${ending}” runs when it is opened. If its text is evidence, give it the ending “.txt”.`,
  'virus-found': ({ name }) => `The virus scanner found ${quoted(name)}.`,
  'executable-inside': ({ type }) => `There is a program (${type}) inside.`,
  'runs-by-ending-inside': ({ ending }) => `A file inside ends in “.${ending}”: it runs when it is opened.`,
  'scan-failed': ({ because }) => `The virus scanner is set up but did not answer (${because}): the file was not scanned.`,
  'inspection-unfinished': ({ because }) => `The file could not be looked at to its end: ${unfinished[String(because)] ?? because}.`,
  'two-types': ({ first, second }) => `The file is two things at once: ${first} and ${second}. Programs may disagree about what it shows.`,
  'extra-bytes': ({ where, count }) => `${count} bytes stand ${where === 'before' ? 'before the beginning' : 'after the end'} of the file: they do not belong to what it shows.`,
  'name-deceives': ({ because, name }) => (because === 'spaces' ? 'The name hides its ending behind spaces.' : `The name holds characters that are not seen or change direction; without them it is ${quoted(name)}.`),
  'double-ending': ({ first, last }) => `The name ends in “.${first}.${last}”: it looks like one type and is opened as another.`,
  'active-text': ({ what }) => `The text is a page or drawing with ${acts[String(what)] ?? what}: open it in an editor, not in a browser.`,
  'damaged': ({ because }) => `The file is damaged: ${damage[String(because)] ?? because}.`,
  'pdf-script': ({ starts }) => `The PDF holds a script${starts ? `, beginning ${quoted(starts)}` : ''}.`,
  'pdf-open-action': ({ does }) => `The PDF acts when it is opened (${does}).`,
  'pdf-automatic-action': () => 'The PDF acts by itself when something in it is shown, entered or left.',
  'pdf-launch': ({ file }) => `The PDF starts a program or opens a file: ${quoted(file)}.`,
  'pdf-sends-data': ({ how, to }) => `The PDF ${how === 'ImportData' ? 'fetches data' : 'sends what is filled in'}: ${quoted(to)}.`,
  'pdf-other-file': ({ file }) => `The PDF leads into another file: ${quoted(file)}.`,
  'pdf-xfa': () => 'The PDF holds an XFA form, which shows other pages than those of the PDF.',
  'pdf-media': () => 'The PDF holds film, sound or three-dimensional content.',
  'pdf-disguised-name': ({ name }) => `The PDF writes “/${name}” in a way that hides it from scanners.`,
  'pdf-embedded-file': ({ name, type }) => `There is a file inside the PDF: ${quoted(name)} (${type}).`,
  'pdf-not-readable': () => 'A part of the PDF is packed in a way that could not be read: it was not looked at.',
  'encrypted': ({ what }) => `${locked[String(what)] ?? 'The file'} is encrypted: what is inside was not looked at.`,
  'archive-not-opened': ({ type }) => `An archive of this kind (${type}) is not opened: what is inside was not looked at.`,
  'nested-too-deep': ({ limit }) => `Archives stand inside archives more than ${limit} deep: the innermost were not looked at.`,
  'path-escapes': ({ name }) => `An entry would be written outside the folder when it is unpacked: ${quoted(name)}.`,
  'entry-misdescribed': ({ name }) => `The directory of the archive says something else of ${quoted(name)} than the entry itself.`,
  'macros': () => 'The document holds macros.',
  'external-content': ({ to, as }) => `The document fetches something from elsewhere when it is opened (${as}): ${quoted(to)}.`,
  'embedded-object': () => 'The document holds objects of other programs, or attachments, that were not opened.',
  'runs-command': () => 'The document orders a command to be run.',
  'not-scanned': () => 'Not scanned for viruses: no scanner is set up.',
  'ending-differs': ({ ending, type }) => `The name says “.${ending}”; by its bytes the file is ${type}.`,
  'pdf-link': ({ to }) => `The PDF links to ${quoted(to)}.`,
  'pdf-form-fields': ({ count }) => `The PDF has fields to fill in (${count}).`,
  'pdf-signature': ({ by }) => `The PDF is signed${by ? ` by ${quoted(by)}` : ''}; whether the signature is good is not said here.`,
  'pdf-revisions': ({ count }) => `The PDF was added to after it was first written: it has ${count} revisions.`,
  'pdf-embedded-data': ({ name, type }) => `There is a file inside the PDF: ${quoted(name)} (${type}); it was looked at too.`,
  'metadata': () => 'The picture says things of itself: they are listed, and go out with the file.',
  'position': ({ at }) => `The picture says where it was taken: ${at}.`,
  'second-picture': ({ type }) => `A second picture, a film or a note of the device (${type}) stands behind the picture.`,
  'nested-archive': ({ type }) => `There is an archive inside (${type}).`,
  'external-links': ({ to }) => `The document links to ${quoted(to)}.`,
  'tracked-changes': () => 'The document still holds changes that were tracked: deleted words can be read.',
  'comments': () => 'The document holds comments.',
  'more-of-the-same': ({ of, count }) => `${count} more of “${of}”.`,
};

/** One finding as an English sentence with its place. */
export function findingText({ code, params, place }: Pick<IntakeFinding, 'code' | 'params' | 'place'>): string {
  const where = placeText(place);
  const sentence = words[code](params);
  return where === '' ? sentence : `${sentence} (${where})`;
}

function placeText({ inside, object, page, offset }: FindingPlace): string {
  return [
    inside && inside.length > 0 ? `in ${inside.map((name) => `“${name}”`).join(', in it ')}` : '',
    page === undefined ? '' : `page ${page}`,
    object === undefined ? '' : `object ${object}`,
    offset === undefined ? '' : `byte ${offset}`,
  ].filter((part) => part !== '').join(', ');
}
