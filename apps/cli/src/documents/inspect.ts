import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { ScannedReport } from '@comity/documents';
import { setting } from '@comity/platform';
import { notAcceptable } from '../failure';
import { readInput } from '../terminal/input';
import { printJson, printLines } from '../terminal/output';
import { writeWhole } from './write-whole';

interface InspectOrder {
  readonly json?: boolean;
  readonly withoutMetadata?: string;
}

// More than any setting takes in; the file is read whole.
const MOST_BYTES = 200 * 1024 * 1024;

export function addInspect(documents: Command): void {
  documents.command('inspect')
    .description('Says what is in a file that comes in, without opening it in any program.')
    .argument('<file>', 'any file')
    .option('--json', 'for programs')
    .option('--without-metadata <out>', 'write a copy without metadata as well (JPEG, PNG, WebP)')
    .addHelpText('after', `
The type is told from the bytes. Active content of PDFs, macros, programs inside, traps of archives, names that
deceive, and what a picture says of itself are listed: "refuse" is not taken in, "warn" needs a person's reason,
"note" is worth knowing. With --json: { "file", "mediaType", "size", "pages", "findings", "facts", "strippable", "scan" },
each finding with "code", "level", "params", "place" and "text". This command is beyond the fixed contract of the
command line: its options may change.

Setting: COMITY_CLAMD (tcp://127.0.0.1:3310, unix:/run/clamav/clamd.ctl); without it the file is said to be not scanned.

Examples:
  $ comity documents inspect photo.jpg
  $ comity documents inspect photo.jpg --without-metadata photo-to-send.jpg

Exit codes:
  0  the file was looked at, whatever was found
  1  a defect of Comity
  2  the file cannot be read, the copy cannot be made or written`)
    .action(inspect);
}

async function inspect(path: string, { json = false, withoutMetadata: out }: InspectOrder): Promise<void> {
  if (path !== '-' && (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES) throw notAcceptable('FILE_TOO_LARGE', `The file ${path} has more than ${MOST_BYTES} bytes: that much is never taken in.`);
  const bytes = await readInput(path, 'a file');
  // Loaded here: no other command needs it.
  const { FileInspector, findingText, withoutMetadata } = await import('@comity/documents');
  const report = await inspectorOf(FileInspector).inspect({ name: basename(path), bytes });
  const copy = out === undefined ? undefined : withoutMetadata(bytes);
  if (out !== undefined && !copy) throw notAcceptable('NO_COPY_WITHOUT_METADATA', `A copy without metadata can be made of sound JPEG, PNG and WebP pictures alone; this is ${report.mediaType}.`, { field: '--without-metadata' });
  if (out !== undefined && copy) writeWhole(out, copy, '--without-metadata');
  if (json) printJson({ file: path, ...report, findings: report.findings.map((finding) => ({ ...finding, text: findingText(finding) })) });
  else printLines(forPeople(path, report, report.findings.map((finding) => `  ${finding.level.padEnd(7)} ${findingText(finding)}`)));
}

type Inspector = typeof import('@comity/documents').FileInspector;

function inspectorOf(FileInspector: Inspector): InstanceType<Inspector> {
  try {
    return new FileInspector({ clamd: setting(process.env, 'COMITY_CLAMD') });
  } catch (error) {
    throw notAcceptable('SETTING_NOT_ACCEPTABLE', error instanceof Error ? error.message : String(error), { field: 'COMITY_CLAMD' });
  }
}

const scans: Readonly<Record<ScannedReport['scan']['state'], string>> = { clean: 'scanned: nothing found', infected: 'scanned: INFECTED', 'not-scanned': 'not scanned for viruses', failed: 'NOT scanned: the scanner did not answer' };

function forPeople(path: string, { mediaType, size, pages, facts, scan }: ScannedReport, findings: readonly string[]): readonly string[] {
  return [
    `${path}: ${mediaType}, ${size} bytes${pages === null ? '' : `, ${pages} ${pages === 1 ? 'page' : 'pages'}`}; ${scans[scan.state]}`,
    ...(findings.length > 0 ? findings : ['  nothing found']),
    ...(facts.length > 0 ? ['What the file says of itself:'] : []),
    ...facts.map(({ group, name, value, inside }) => `  ${group.padEnd(8)} ${name}: ${value}${inside ? ` (in ${inside.join(' > ')})` : ''}`),
  ];
}
