import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** How many pages a file has for poppler. */
export function pagesOf(bytes) {
  const file = path.join(tmpdir(), `comity-pages-${process.pid}.pdf`);
  try {
    writeFileSync(file, bytes);
    return Number(/^Pages: +(\d+)/m.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))?.[1]);
  } finally {
    rmSync(file, { force: true });
  }
}
