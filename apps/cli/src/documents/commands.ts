import { formIds } from '@comity/domain';
import { wordingLanguages } from '@comity/documents';
import { Option, type Command } from 'commander';
import { parseJson, readStdin } from '../terminal/input';
import { printJson } from '../terminal/output';
import { addBundle, addExtract } from './bundle-commands';
import { check } from './check';
import { addInspect } from './inspect';
import { render, type RenderOrder } from './render';
import { addSign, addVerify } from './signature-commands';

/** `comity documents …`: works without a server. */
export function addDocuments(program: Command): void {
  const documents = program.command('documents').description('check, print, read back, sign, verify and bundle documents; needs no server');
  addCheck(documents);
  addRender(documents);
  addInspect(documents);
  addSign(documents);
  addVerify(documents);
  addExtract(documents);
  addBundle(documents);
}

function addCheck(documents: Command): void {
  documents.command('check')
    .description('Checks a document, or a list of documents, against the rules of its form.')
    .addHelpText('after', `
Reads one JSON document on standard input:
  { "form": "COE_TCY_PRESERVATION_29_30", "lang": "en", "values": { "3": { "status": "new" }, … }, "context": { … } }
"values" is keyed by section, then by field. "context" is optional: asOf (with its time: 2026-11-21T10:00:00Z),
requestingState, requestedState, acceptedLanguages, usedReferences, attachments, linkedDocuments. A list gives a list, in the same order; its elements
may carry an "id".

Writes { "complete", "findings", "notChecked" } as JSON. "block" stops the document, "reason" asks for a reason,
"advice" is a hint; a rule whose context is missing is named in "notChecked". What only a person can confirm
(needs "declaration") stays there: it is confirmed where the document is approved.

Example:
  $ comity documents check < document.json

Exit codes:
  0  the document was checked, complete or not
  1  a defect of Comity
  2  the input is not a document: standard error holds { "code", "message", "field" }`)
    .action(async () => printJson(check(parseJson(await readStdin('a document')))));
}

/** Codes of the languages other than English that a form has words in. */
const languagesOfForms = (): string => [...new Set(formIds.flatMap((id) => wordingLanguages(id)))].filter((lang) => lang !== 'en').toSorted().join(', ');

function addRender(documents: Command): void {
  documents.command('render')
    .description('Makes the PDF of a document: the same document gives the same bytes.')
    .requiredOption('--out <file>', 'where the PDF goes')
    .option('--draft', 'print an incomplete document: gaps are printed as such, and every page is marked')
    .addOption(new Option('--copy <copy>', 'full: everything; addressee: without internal fields; authority: prints what full prints; of an EPOC only where the authority is notified').choices(['full', 'addressee', 'authority']).default('full'))
    .addOption(new Option('--paper <sheet>', 'the sheet of paper: A4 or US Letter').choices(['a4', 'letter']).default('a4'))
    .option('--also <language>', 'a second language on the same paper, by its code; see below for those with words of the forms')
    .addOption(new Option('--arrangement <arrangement>', 'the second language beside the first, in two columns, or after it').choices(['beside', 'after']))
    .option('--translations <file>', 'texts of the document in the second language, as a list in JSON')
    .addHelpText('after', `
Reads one JSON document on standard input, as "documents check" does, and writes { "file", "sha256", "pages", "wording" }.
Text of the document is printed as given, in its own script; "wording" is the language of the form's own words.
Where the document has no date of signature nobody has approved it yet, and its first page says so.

With --also the answer has "alsoWording" and "arrangement" too: "beside", or "after" where one text has more than
10,000 signs.
The forms have words in English, as far as a form is translated also in: ${languagesOfForms()}.
Where the form has no words in a language, the paper says so and speaks English. Translations by people:
  [{ "at": "/values/10/facts", "text": "…", "state": "human" or "certified", "translator": "…" }, …]
A text without one is named as not translated; it is never repeated in the place of its translation. Numbers, days,
addresses, references and names of accounts that a translation lacks or has otherwise are told in "findings" (TRN-09), as is
a translation much shorter than its text (TRN-10): advice, and the PDF is written.

Example:
  $ comity documents render --out request.pdf < document.json
  $ comity documents render --out bilingual.pdf --also fr --translations french.json < document.json
  $ comity documents render --out draft.pdf --draft --copy addressee < document.json
  $ comity documents render --out letter.pdf --paper letter < document.json

Exit codes:
  0  the PDF was written
  1  a defect of Comity
  2  not a document, not complete (DOCUMENT_INCOMPLETE with "findings"), a second language that there is not
     (LANGUAGE_UNKNOWN, LANGUAGE_TWICE), a copy that there is not (COPY_NOT_MADE), or the file cannot be written`)
    .action(async (order: RenderOrder) => printJson(await render(parseJson(await readStdin('a document')), order)));
}
