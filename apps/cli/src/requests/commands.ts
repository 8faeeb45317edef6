import { Option, type Command } from 'commander';
import { attachFile } from './attach';
import { createRequest } from './create';
import { listRequests } from './list';
import { showRequest } from './show';

const views = ['open', 'mine', 'inbox', 'needs-us', 'waiting', 'overdue', 'due-7-days', 'closed', 'all'];
const CODES = 'Exit codes: 0 done; 1 not signed in, or the server is away; 2 the input is not acceptable';

export const serverOption = (): Option => new Option('--server <url>', 'address of Comity (default: COMITY_SERVER, else http://127.0.0.1:3000)');
export const jsonOption = (): Option => new Option('--json', 'one JSON document instead of tables');

/** `comity requests …`. */
export function addRequests(program: Command): void {
  const requests = program.command('requests').description('list, read and open requests');
  requests.command('list')
    .description('Lists requests of your agency, the first date first.')
    .addOption(new Option('--view <view>', 'which requests').choices(views).default('open'))
    .addOption(new Option('--side <side>', 'sent by us, or received by us').choices(['outgoing', 'incoming']))
    .option('--page <number>', 'page, from 1', '1')
    .addOption(new Option('--size <rows>', 'rows a page').choices(['25', '50', '100']).default('50'))
    .addOption(jsonOption()).addOption(serverOption())
    .addHelpText('after', `
Examples:
  $ comity requests list
  $ comity requests list --view inbox --json

${CODES}`)
    .action(listRequests);
  requests.command('show')
    .argument('<request>', 'id or reference')
    .description('Shows a request: status, clocks, and what you can do now.')
    .addOption(jsonOption()).addOption(serverOption())
    .addHelpText('after', `
Examples:
  $ comity requests show BE-VAL-2026-00001
  $ comity requests show BE-VAL-2026-00001 --json

${CODES}, such as a reference that your agency does not have`)
    .action(showRequest);
  addCreate(requests);
  addAttach(requests);
}

function addCreate(requests: Command): void {
  requests.command('create')
    .description('Opens a request from a file, as a draft of yours with a reference.')
    .requiredOption('-f, --file <file>', 'the request as JSON; - reads standard input')
    .option('--key <key>', 'idempotency key (default: made from the content, so that the same file opens one request only)')
    .addOption(jsonOption()).addOption(serverOption())
    .addHelpText('after', `
The file is a document object, as "documents check" reads it, with
  "to"       code of the agency it goes to
  "case"     reference of a case, or a title under which one is found or opened
  "subject"  one line (optional)      "follows"  id of the request it follows (optional)
  "reasons", "declarations"  answers to what the checks ask, by rule: { "TCY29-04": "…" }, { "GEN-07": true } (optional)

Shows the reference, the id and what the checks find; a draft may be incomplete, sending it may not. Attachments that the
document names are added with "requests attach".

Examples:
  $ comity requests create -f examples/minimal-preservation.json
  $ comity requests create -f request.json --json

${CODES}: standard error then holds { "code", "message", "field" }`)
    .action(createRequest);
}

function addAttach(requests: Command): void {
  requests.command('attach')
    .argument('<request>', 'id or reference')
    .argument('<file>', 'the file, at most 25 MB')
    .description('Adds a file to a request; its digest is taken when it arrives.')
    .addOption(new Option('--kind <kind>', 'attachment: goes out with the request; answer: goes out with our answer').choices(['attachment', 'answer']).default('attachment'))
    .option('--name <name>', 'another name: an attachment is called as the document calls it')
    .addOption(jsonOption()).addOption(serverOption())
    .addHelpText('after', `
Example:
  $ comity requests attach BE-VAL-2026-00001 order.pdf --name "Order of 9 November 2026.pdf"

${CODES}`)
    .action(attachFile);
}
