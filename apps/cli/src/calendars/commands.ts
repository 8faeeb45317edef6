import type { Command } from 'commander';
import { printJson, printLines } from '../terminal/output';
import { difference, differenceLines, type DiffOrder } from './difference';
import { calendarLines, show, type ShowOrder } from './show';

/** `comity calendars …`: works without a server, on the calendars of the repository. */
export function addCalendars(program: Command): void {
  const calendars = program.command('calendars').description('show and compare the closing days of States; needs no server');
  addShow(calendars);
  addDiff(calendars);
}

function addShow(calendars: Command): void {
  calendars.command('show <state>')
    .description('Shows the closing days of a State, or of a region of it, with the days of the week on which it is closed.')
    .option('--year <year>', 'four digits, or "all" (default: this year)')
    .option('--region <region>', 'ISO 3166-2 code, such as DE-BY')
    .option('--json', 'JSON for programs')
    .addHelpText('after', `
"(estimate)" marks a date that follows the moon and may be announced otherwise.

Examples:
  $ comity calendars show IE --year 2027
  $ comity calendars show DE --region DE-BY --json

Exit codes:
  0  shown
  1  a defect of Comity
  2  no such State, region or year, or no calendar of it`)
    .action((state: string, order: ShowOrder) => {
      const calendar = show(state, order, new Date().getFullYear());
      if (order.json) printJson(calendar);
      else printLines(calendarLines(calendar));
    });
}

function addDiff(calendars: Command): void {
  calendars.command('diff')
    .description('Compares the calendars of this release with an older pack, or with what the installed library of holidays gives today.')
    .option('--against <path>', 'an older pack: its folder, or the file of one State')
    .option('--from-library', 'the installed library of holidays (what is compared with where nothing is said)')
    .option('--state <state>', 'that State alone')
    .option('--year <year>', 'that year alone')
    .option('--json', 'JSON for programs')
    .addHelpText('after', `
Lists days added, removed and renamed per State and year, and changes of working week and of the years covered. A region
is listed where it differs beyond its State. All States with the library take half a minute.

Examples:
  $ comity calendars diff --against ../older-release/libs/packs/calendars
  $ comity calendars diff --from-library --state IE --year 2027 --json

Exit codes:
  0  compared, whether there are differences or not
  1  the library is not installed, or a defect of Comity
  2  no such State or year, or the other pack cannot be read`)
    .action(async (order: DiffOrder) => {
      const found = await difference(order);
      if (order.json) printJson(found);
      else printLines(differenceLines(found));
    });
}
