import { Budget, BudgetSpent, UnpacksTooLarge } from './budget';
import type { FileFact, IntakeFinding } from './finding';
import { Inspection, type LookedAt } from './inspection';
import { kindOf } from './kind';
import { defaultIntakeLimits, type IntakeLimits } from './limits';
import { lookAtFile } from './look-at-file';
import { strippable } from './pictures/without-metadata';

/** What is known of a file after it was looked at. Plain JSON: it is kept with the document. */
export interface IntakeReport {
  readonly schema: 1;
  /** By the bytes. */
  readonly mediaType: string;
  readonly size: number;
  /** Of a PDF. */
  readonly pages: number | null;
  /** The gravest first. */
  readonly findings: readonly IntakeFinding[];
  readonly facts: readonly FileFact[];
  /** Whether a copy without metadata can be made. */
  readonly strippable: boolean;
}

/**
 * Looks at a file as it came in, without opening it in any program. Bounded in time, work and room; whatever the bytes
 * are, it gives a report. @param name as it was sent
 */
export async function inspectFile(file: LookedAt, limits: IntakeLimits = defaultIntakeLimits): Promise<IntakeReport> {
  const inspection = new Inspection(limits, new Budget(limits));
  let kind = kindOf(file.bytes);
  if (file.bytes.length > limits.bytes) inspection.find('too-large', { bytes: file.bytes.length, limit: limits.bytes });
  else {
    try {
      kind = await lookAtFile(file, inspection);
    } catch (error) {
      noteLimit(error, inspection);
    }
  }
  const stripped = strippable.includes(kind.mediaType) && !inspection.findings.some(({ code, params }) => code === 'damaged' && params['because'] === 'cut-off');
  return { schema: 1, mediaType: kind.mediaType, size: file.bytes.length, pages: inspection.pages, findings: inspection.findings, facts: inspection.facts, strippable: stripped };
}

/** Reaching a limit is an answer too; anything else is a defect of ours. */
function noteLimit(error: unknown, inspection: Inspection): void {
  if (error instanceof UnpacksTooLarge) return inspection.find('unpacks-too-large', { limit: error.limit });
  if (error instanceof BudgetSpent) return inspection.find('inspection-unfinished', { because: error.what });
  throw error;
}
