import type { IntakeFinding } from '../finding';
import { findingLevels, gravestFirst } from '../finding';
import { inspectFile, type IntakeReport } from '../inspect-file';
import type { LookedAt } from '../inspection';
import type { IntakeLimits } from '../limits';
import { scanFinding, type ScanResult, type VirusScanner } from './virus-scanner';

export interface ScannedReport extends IntakeReport {
  readonly scan: ScanResult;
}

/** Looks at a file and has it scanned. What is too large for us is not given to the scanner either. */
export async function inspectAndScan(file: LookedAt, scanner: VirusScanner, limits: IntakeLimits): Promise<ScannedReport> {
  const report = await inspectFile(file, limits);
  const scan: ScanResult = file.bytes.length > limits.bytes ? { state: 'not-scanned' } : await scanner.scan(file.bytes);
  const found = scanFinding(scan);
  if (!found) return { ...report, scan };
  const finding: IntakeFinding = { ...found, level: findingLevels[found.code], place: {} };
  return { ...report, findings: gravestFirst([...report.findings, finding]), scan };
}
