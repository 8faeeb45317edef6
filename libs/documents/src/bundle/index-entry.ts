import type { AttachedToo, NotMerged } from './pdf/examine';
import type { PartRole } from './part';

/** What the index says of one file. */
export interface IndexEntry {
  readonly number: number;
  readonly role: PartRole;
  /** `annex 2`, as it is stamped. */
  readonly label: string;
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Pages of the file in the merged one; null where it is attached and not merged. */
  readonly pages: number | null;
  /** First of them, counted through the whole bundle. */
  readonly firstPage: number | null;
  /** Name under which the file is attached as it came; null where it is not. */
  readonly attachedAs: string | null;
  readonly because: readonly (NotMerged | AttachedToo)[];
  /** Day of its withdrawal. */
  readonly withdrawnOn?: string;
}

const LABELS: Readonly<Record<PartRole, string>> = { paper: 'request', annex: 'annex', translation: 'translation', custody: 'custody record', letter: 'letter' };

/** The label of each part: a role that occurs once needs no number, except annexes. */
export function labelsOf(roles: readonly PartRole[]): readonly string[] {
  const counts = new Map<PartRole, number>();
  return roles.map((role) => {
    const n = (counts.get(role) ?? 0) + 1;
    counts.set(role, n);
    return role === 'annex' || roles.filter((each) => each === role).length > 1 ? `${LABELS[role]} ${n}` : LABELS[role];
  });
}

export const REASONS: Readonly<Record<NotMerged | AttachedToo, string>> = {
  'not-pdf': 'Attached as it came: it is no PDF and is not converted.',
  encrypted: 'Attached as it came: it is encrypted.',
  damaged: 'Attached as it came: the file is damaged, and what it shows differs from reader to reader.',
  'no-pages': 'Attached as it came: it has no pages.',
  'too-many-pages': 'Attached as it came: it has more pages than are merged.',
  layers: 'Attached as it came: it has layers that can be switched off.',
  'dynamic-form': 'Attached as it came: its pages are made by a program inside the file.',
  signed: 'Also attached as it came: its signatures hold only there.',
  attachments: 'Also attached as it came: it has attachments.',
};

/** Why a bundle is no PDF/A: the files that are none, each by its label, name and what was done with it. */
export function notArchival(entries: readonly IndexEntry[], ours: readonly boolean[]): readonly string[] {
  return entries.flatMap(({ label, name, pages, because }, n) =>
    pages === null || ours[n] === true ? [] : [[`The pages of ${label} (${name}) are merged, and the file is not known to be PDF/A.`, ...because.map((reason) => REASONS[reason])].join(' ')]);
}
