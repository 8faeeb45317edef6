import type { FindingPlace } from '../finding';
import type { Inspection } from '../inspection';

/** Whether unpacking under this name would write outside the folder. */
export const escapes = (name: string): boolean => /^([/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes('..');

export function lookAtPath(name: string, inspection: Inspection, place: FindingPlace): void {
  if (escapes(name)) inspection.find('path-escapes', { name }, place);
}

/** Counts an entry. @returns false where there are too many of them */
export function counted(inspection: Inspection, place: FindingPlace, entries = 1): boolean {
  inspection.entries += entries;
  if (inspection.entries <= inspection.limits.entries) return true;
  if (!inspection.has('too-many-entries')) inspection.find('too-many-entries', { entries: inspection.entries, limit: inspection.limits.entries }, place);
  return false;
}
