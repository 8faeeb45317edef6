import { inspectFile, type IntakeReport } from '../inspect-file';
import { findingLevels, gravestFirst } from '../finding';
import type { LookedAt } from '../inspection';
import { defaultIntakeLimits, type IntakeLimits } from '../limits';
import { Clamd } from './clamd';
import { noScanner, scanFinding, type ScanResult, type VirusScanner } from './virus-scanner';

export interface ScannedReport extends IntakeReport {
  readonly scan: ScanResult;
}

export interface InspectorSettings {
  /** Address of a clamd; without one every file is said to be not scanned. */
  readonly clamd?: string | undefined;
  readonly limits?: Partial<IntakeLimits>;
}

const AT_ONCE = 2;

/** Looks at files and has them scanned, two at a time: what is unpacked for one is gone before the third is begun. */
export class FileInspector {
  readonly #limits: IntakeLimits;
  readonly #scanner: VirusScanner;
  readonly #waiting: (() => void)[] = [];
  #free = AT_ONCE;

  /** @throws Error where the address of the scanner is none */
  constructor({ clamd, limits }: InspectorSettings = {}, scanner: VirusScanner = clamd ? new Clamd(clamd) : noScanner) {
    this.#limits = { ...defaultIntakeLimits, ...limits };
    this.#scanner = scanner;
  }

  /** @param file named as it was sent */
  async inspect(file: LookedAt): Promise<ScannedReport> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#free--;
    try {
      return await this.#lookAt(file);
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }

  async #lookAt(file: LookedAt): Promise<ScannedReport> {
    const report = await inspectFile(file, this.#limits);
    const tooLarge = file.bytes.length > this.#limits.bytes;
    const scan: ScanResult = tooLarge ? { state: 'not-scanned' } : await this.#scanner.scan(file.bytes);
    const found = tooLarge ? undefined : scanFinding(scan);
    if (!found) return { ...report, scan };
    return { ...report, scan, findings: gravestFirst([...report.findings, { ...found, level: findingLevels[found.code], place: {} }]) };
  }
}
