/**
 * refuse: the file is not taken in as an attachment. warn: it is taken in when a person says why, and the reason stays.
 * note: worth knowing.
 */
export type FindingLevel = 'refuse' | 'warn' | 'note';

/** What can be found in a file that comes in, and how much it weighs. */
export const findingLevels = {
  'too-large': 'refuse',
  'too-many-pages': 'refuse',
  'picture-too-large': 'refuse',
  'unpacks-too-large': 'refuse',
  'too-many-entries': 'refuse',
  'entries-overlap': 'refuse',
  'executable': 'refuse',
  'executable-embedded': 'refuse',
  'runs-by-ending': 'refuse',
  'virus-found': 'refuse',

  'executable-inside': 'warn',
  'runs-by-ending-inside': 'warn',
  'scan-failed': 'warn',
  'inspection-unfinished': 'warn',
  'two-types': 'warn',
  'extra-bytes': 'warn',
  'name-deceives': 'warn',
  'double-ending': 'warn',
  'active-text': 'warn',
  'damaged': 'warn',
  'pdf-script': 'warn',
  'pdf-open-action': 'warn',
  'pdf-automatic-action': 'warn',
  'pdf-launch': 'warn',
  'pdf-sends-data': 'warn',
  'pdf-other-file': 'warn',
  'pdf-xfa': 'warn',
  'pdf-media': 'warn',
  'pdf-disguised-name': 'warn',
  'pdf-embedded-file': 'warn',
  'pdf-not-readable': 'warn',
  'encrypted': 'warn',
  'archive-not-opened': 'warn',
  'nested-too-deep': 'warn',
  'path-escapes': 'warn',
  'entry-misdescribed': 'warn',
  'macros': 'warn',
  'external-content': 'warn',
  'embedded-object': 'warn',
  'runs-command': 'warn',

  'not-scanned': 'note',
  'ending-differs': 'note',
  'pdf-link': 'note',
  'pdf-form-fields': 'note',
  'pdf-signature': 'note',
  'pdf-revisions': 'note',
  'pdf-embedded-data': 'note',
  'metadata': 'note',
  'position': 'note',
  'second-picture': 'note',
  'nested-archive': 'note',
  'external-links': 'note',
  'tracked-changes': 'note',
  'comments': 'note',
  'more-of-the-same': 'note',
} as const satisfies Readonly<Record<string, FindingLevel>>;

export type FindingCode = keyof typeof findingLevels;

/** Where in the file something was found; what is known of it. */
export interface FindingPlace {
  /** Names of the files around it, outermost first: an entry of an archive, a file inside a PDF. */
  readonly inside?: readonly string[];
  /** Number of a PDF object. */
  readonly object?: number;
  /** Page of a PDF, from 1. */
  readonly page?: number;
  /** Bytes from the start of the file. */
  readonly offset?: number;
}

/** A code with its parameters; `findingText` says it in English. */
export interface IntakeFinding {
  readonly code: FindingCode;
  readonly level: FindingLevel;
  readonly params: Readonly<Record<string, string | number>>;
  readonly place: FindingPlace;
}

/** What a file says of itself beside its content: camera, position, author, times. Kept as evidence, as written there. */
export interface FileFact {
  readonly group: 'exif' | 'gps' | 'xmp' | 'iptc' | 'text' | 'document' | 'picture';
  readonly name: string;
  readonly value: string;
  readonly inside?: readonly string[];
}

const rank: Readonly<Record<FindingLevel, number>> = { refuse: 0, warn: 1, note: 2 };

/** In the order of their weight; within a level as they were found. */
export const gravestFirst = (findings: readonly IntakeFinding[]): readonly IntakeFinding[] => [...findings].sort((a, b) => rank[a.level] - rank[b.level]);
