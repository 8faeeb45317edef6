import type { Command } from 'commander';
import { jsonOption, serverOption } from './commands';
import { sendCommand } from './send-command';

const repeated = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `comity commands …`. */
export function addCommands(program: Command): void {
  program.command('commands').description('give a command to a request').command('send')
    .argument('<request>', 'id or reference')
    .argument('<type>', 'the command, such as SubmitForReview or AcknowledgeReceipt')
    .description('Gives a command and waits until it is accepted or refused.')
    .option('-f, --file <file>', 'body of the command as JSON; - reads standard input')
    .option('--set <assignment>', 'a member of the body: name=text, or name:=JSON for numbers and lists; may be repeated', repeated)
    .option('--key <key>', 'idempotency key: give the same one to repeat an order whose answer you did not see')
    .addOption(jsonOption()).addOption(serverOption())
    .addHelpText('after', `
"comity requests show" lists the commands that you can give now. SubmitForReview takes the draft as it stands;
ApproveAndSend needs the draftVersion and digest that "requests show" prints, so that you approve what you have read.

Examples:
  $ comity commands send BE-VAL-2026-00001 SubmitForReview
  $ comity commands send BE-VAL-2026-00001 ReturnDraft --set reason="The period is missing"
  $ comity commands send BE-VAL-2026-00001 ApproveAndSend --set draftVersion:=2 --set digest=… --set place=Valmere
  $ comity commands send GE-TSK-2026-00001 RecordPreservation -f preservation.json

Exit codes:
  0  accepted
  1  not signed in, or the engine is away: the same --key may be sent again
  2  refused: standard error holds the code of the rule and a sentence`)
    .action(sendCommand);
}
