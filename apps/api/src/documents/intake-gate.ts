import { findingText, type IntakeFinding, type ScannedReport } from '@comity/documents';
import type { DocumentRecord } from '@comity/persistence';
import { Problem } from '../http/problem';
import { intakeOf } from './to-intake';

const errors = (findings: readonly IntakeFinding[], field: string): readonly { readonly field: string; readonly message: string }[] =>
  findings.map((finding) => ({ field, message: findingText(finding) }));

/**
 * Whether a file may be taken in. What is built to harm is not; what may harm is, when a person says why.
 * @returns the reason that stays; null where none is needed. @throws Problem 422, 409
 */
export function passes(report: ScannedReport, reason: string | undefined): string | null {
  const refused = report.findings.filter(({ level }) => level === 'refuse');
  if (refused.length > 0) throw new Problem(422, 'FILE_REFUSED', 'This file is not taken in: see "errors".', { errors: errors(refused, '/file'), current: { findings: report.findings } });
  const warned = report.findings.filter(({ level }) => level === 'warn');
  if (warned.length === 0) return null;
  if (reason !== undefined) return reason;
  throw new Problem(409, 'FILE_NEEDS_REASON', 'Something in this file needs a person’s yes: see "errors". Send it again with a "reason", which stays with the file.', {
    errors: errors(warned, '/reason'), current: { findings: report.findings },
  });
}

/** A file that came with a message is handed out when somebody has accepted what was found in it. @throws Problem 409 */
export function refuseHeld(document: DocumentRecord): void {
  const intake = intakeOf(document);
  if (document.kind !== 'received' || intake?.state !== 'held') return;
  throw new Problem(409, 'FILE_HELD', 'Something was found in this file: see "errors". It opens when somebody accepts it with a reason.', {
    errors: intake.findings.filter(({ level }) => level !== 'note').map(({ text }) => ({ field: '/reason', message: text })),
  });
}
