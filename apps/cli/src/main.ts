import { CommanderError } from 'commander';
import { Failure, notAcceptable } from './failure';
import { program } from './program';
import { printFailure } from './terminal/output';

async function run(): Promise<number> {
  try {
    await program().parseAsync();
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const failure = error instanceof CommanderError ? usage(error) : error;
    if (failure instanceof Failure) {
      printFailure(failure.body);
      return failure.exitCode;
    }
    printFailure({ code: 'DEFECT', message: `Comity failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` });
    return 1;
  }
}

const usage = ({ message, code }: CommanderError): Failure =>
  code === 'commander.help'
    ? notAcceptable('COMMAND_MISSING', 'Say what to do: the commands are listed above, and each explains itself with --help.')
    : notAcceptable('NOT_UNDERSTOOD', `${message.replace(/^error: /, '').replace(/\s+/g, ' ').replace(/\.+$/, '').replace(/^./, (letter) => letter.toUpperCase())}. Use --help.`);

void run().then((code) => {
  process.exitCode = code;
});
