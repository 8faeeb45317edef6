import type { FindingCode } from '../finding';

/** What a scanner says of a file. `not-scanned` is never `clean`. */
export type ScanResult =
  | { readonly state: 'clean'; readonly by: string }
  | { readonly state: 'infected'; readonly by: string; readonly name: string }
  | { readonly state: 'not-scanned' }
  | { readonly state: 'failed'; readonly because: string };

/** A virus scanner, wherever it runs. */
export interface VirusScanner {
  /** Never rejects: a scanner that is away is a result too. */
  scan(bytes: Buffer): Promise<ScanResult>;
}

/** Where no scanner is set up. */
export const noScanner: VirusScanner = { scan: async () => ({ state: 'not-scanned' }) };

/** The result as a finding; a clean file has none. */
export function scanFinding(result: ScanResult): { readonly code: FindingCode; readonly params: Readonly<Record<string, string>> } | undefined {
  switch (result.state) {
    case 'clean': return undefined;
    case 'infected': return { code: 'virus-found', params: { name: result.name } };
    case 'not-scanned': return { code: 'not-scanned', params: {} };
    case 'failed': return { code: 'scan-failed', params: { because: result.because } };
  }
}
