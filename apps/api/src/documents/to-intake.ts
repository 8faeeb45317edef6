import { findingText, type ScannedReport } from '@comity/documents';
import type { IntakeResponse } from '@comity/http-contract';
import type { DocumentRecord } from '@comity/persistence';
import { instant } from '../http/instants';

type Kept = Pick<DocumentRecord, 'intake' | 'intakeAt' | 'acceptedBy' | 'acceptedAt' | 'acceptedBecause'>;

/** What is known of a file that came in, with sentences; null where it was not looked at. */
export function intakeOf({ intake, intakeAt, acceptedBy, acceptedAt, acceptedBecause }: Kept): IntakeResponse | null {
  if (!intake || !intakeAt) return null;
  // Written by this program alone, in this shape.
  const { findings, facts, strippable, scan } = intake as ScannedReport;
  const accepted = acceptedAt && acceptedBecause !== null ? { by: acceptedBy ?? '', at: instant(acceptedAt), because: acceptedBecause } : null;
  const weighs = findings.some(({ level }) => level !== 'note');
  return {
    state: accepted ? 'accepted' : weighs ? 'held' : 'clear', at: instant(intakeAt), facts, withoutMetadata: strippable, scan: scan.state, accepted,
    findings: findings.map(({ code, level, params, place }) => ({ code, level, params, place, text: findingText({ code, params, place }) })),
  };
}
