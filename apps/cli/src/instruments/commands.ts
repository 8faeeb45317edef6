import { familyWords, instruments, lineOf, summaryOf } from '@comity/domain';
import { Option, type Command } from 'commander';
import { printJson, printLines } from '../terminal/output';
import { chosenDay, chosenInstrument } from './choices';
import { listLines } from './list-lines';
import { showLines } from './show-lines';

interface Order {
  readonly on?: string;
  readonly json?: boolean;
}

/** `comity instruments …`: works without a server, on the rules of the repository. */
export function addInstruments(program: Command): void {
  const commands = program.command('instruments').description('list and show treaties, acts and laws with their time limits; needs no server');
  addList(commands);
  addShow(commands);
}

function addList(commands: Command): void {
  commands.command('list')
    .description('Lists the instruments with where each stands on a day.')
    .option('--on <day>', 'YYYY-MM-DD (default: today)')
    .addOption(new Option('--family <family>', 'one family alone').choices(Object.keys(familyWords)))
    .option('--json', 'JSON for programs')
    .addHelpText('after', `
Examples:
  $ comity instruments list
  $ comity instruments list --family bilateral --on 2026-08-17 --json

Exit codes:
  0  listed
  1  a defect of Comity
  2  no such day or family`)
    .action(({ on, family, json }: Order & { readonly family?: string }) => {
      const day = chosenDay(on);
      const lines = instruments.filter((entry) => family === undefined || entry.family === family).map((entry) => lineOf(entry, day));
      if (json) printJson(lines);
      else printLines(listLines(lines, day));
    });
}

function addShow(commands: Command): void {
  commands.command('show <id>')
    .description('Shows one instrument: who is bound, what can be asked and how, grounds for refusal, forms, and its time limits in words.')
    .option('--on <day>', 'YYYY-MM-DD (default: today)')
    .option('--json', 'JSON for programs')
    .addHelpText('after', `
"not recorded" stands where the sources say nothing: look it up. "check the text" marks what was not re-read.

Examples:
  $ comity instruments show coe-budapest-185
  $ comity instruments show eu-e-evidence-2023-1543 --json

Exit codes:
  0  shown
  1  a defect of Comity
  2  no such day, or no such instrument (INSTRUMENT_UNKNOWN, with the nearest ids)`)
    .action((id: string, { on, json }: Order) => {
      const summary = summaryOf(chosenInstrument(id), chosenDay(on));
      if (json) printJson(summary);
      else printLines(showLines(summary));
    });
}
