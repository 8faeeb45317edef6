import type { Command } from 'commander';
import { printJson } from '../terminal/output';
import { bundle, type BundleFilesOrder } from './bundle';
import { extract } from './extract';

const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export function addExtract(documents: Command): void {
  documents.command('extract')
    .description('Gives back the document that a PDF was made from.')
    .argument('<file>', 'a paper of Comity')
    .addHelpText('after', `
Writes the document as JSON, as "documents render" read it, text in Unicode form NFC. "omitted" names the fields
("section.field") that a copy for the addressee leaves out. The data come back from files that another program has
saved again, too. Where a signature of the file is broken, a warning on standard error says what is wrong; the data are
written all the same.

Example:
  $ comity documents extract request.pdf > document.json

Exit codes:
  0  the document was written
  1  a defect of Comity
  2  PDF_NOT_READABLE, PDF_ENCRYPTED, NO_DATA, DATA_TWICE, DATA_CHANGED, DATA_NOT_A_DOCUMENT, FILE_NOT_READABLE`)
    .action(async (file: string) => printJson(await extract(file)));
}

export function addBundle(documents: Command): void {
  documents.command('bundle')
    .description('Puts a paper, its annexes, translations and custody records into one file with an index.')
    .argument('<paper>', 'the issued paper (PDF)')
    .argument('[annex...]', 'annexes, in order')
    .requiredOption('--out <file>', 'where the bundle goes')
    .option('--bagit', 'a BagIt bag (RFC 8493) as a ZIP instead of one PDF')
    .option('--translation <file>', 'a translation; may be given again', several)
    .option('--custody <file>', 'a custody record; may be given again', several)
    .option('--letter <file>', 'an acknowledgement, a decision, a proof; may be given again', several)
    .option('--reference <text>', 'reference of the request; by default that of the paper')
    .option('--title <text>', 'what the bundle is; by default the title of the paper')
    .option('--organisation <name>', 'whose bundle it is; by default the authority of the paper')
    .option('--case <reference>', 'reference of the case')
    .option('--at <instant>', 'when the bundle was made; the same time and files give the same bytes (default: now)')
    .addHelpText('after', `
One PDF: an index with page, size and SHA-256 of each file, then every PDF page by page, each page stamped
"reference · annex n · page x of y", a bookmark for each file. What is no PDF, encrypted, damaged, or has layers or a
program for its pages is attached as it came and not converted; what would lose signatures or attachments is merged and
attached. The answer says in "conformance" whether the file is PDF/A, and in "conformanceBecause" which files are the
reason where it is not.

A bag: every file as it came, the index as JSON, the case data as CASE/UCO JSON-LD, manifests of SHA-256 and
SHA-512.

Examples:
  $ comity documents bundle --out bundle.pdf request.pdf order.pdf photos.zip
  $ comity documents bundle --out bundle.zip --bagit request.pdf order.pdf --translation request.fr.pdf

Exit codes:
  0  the bundle was written
  1  a defect of Comity
  2  REFERENCE_NEEDED, BUNDLE_TOO_LARGE, TIME_NOT_ACCEPTABLE, FILE_NOT_READABLE, FILE_NOT_WRITABLE`)
    .action(async (paper: string, annexes: readonly string[], order: BundleFilesOrder) => printJson(await bundle(paper, annexes, order)));
}
