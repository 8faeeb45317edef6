import { routeData, routeNeeds, routeOffences, routeStages, routeUrgencies, type RouteAnswer } from '@comity/domain';
import type { Command } from 'commander';
import { notAcceptable } from '../failure';
import { parseJson, readStdin } from '../terminal/input';
import { printJson, printLines } from '../terminal/output';
import { repositoryGround, routeAnswers } from './answers';
import { routeLines } from './lines';

interface Flags {
  readonly need?: string;
  readonly from?: string;
  readonly to?: string;
  readonly urgency?: string;
  readonly stage?: string;
  readonly offence?: string;
  readonly maxPenaltyYears?: string;
  readonly data?: string;
  readonly on?: string;
  readonly json?: boolean;
}

const codes = (of: object): string => Object.keys(of).join(', ');

/** `comity routes`: works without a server, on the packs of the repository. */
export function addRoutes(program: Command): void {
  program.command('routes')
    .description('Finds the lawful ways to what is needed from another State, ranked, and says why the others are left out; needs no server.')
    .option('--need <code>', 'what is needed')
    .option('--from <state>', 'State that asks, two letters')
    .option('--to <state>', 'State that is asked, two letters')
    .option('--urgency <code>', `${codes(routeUrgencies)} (normal)`)
    .option('--stage <code>', `${codes(routeStages)} (investigation)`)
    .option('--offence <code>', 'category of the offence')
    .option('--max-penalty-years <n>', 'maximum penalty in years; at the stage of enforcement the sentence')
    .option('--data <code>', `of a provider: ${codes(routeData)}`)
    .option('--on <date>', 'day of the request, YYYY-MM-DD (today)')
    .option('--json', 'JSON instead of tables; without other options it reads the question from standard input')
    .addHelpText('after', help)
    .action(run);
}

async function run({ json = false, ...flags }: Flags): Promise<void> {
  const input = Object.keys(flags).length > 0 ? fromFlags(flags) : await fromStdin(json);
  const answer = routeAnswers(input, await repositoryGround(new Date()));
  if (json) return printJson(answer);
  printLines(routeLines(answer as RouteAnswer));
}

async function fromStdin(json: boolean): Promise<unknown> {
  if (!json) throw notAcceptable('NEED_UNKNOWN', `Say what is needed with --need. Accepted: ${codes(routeNeeds)}. Or give the question as JSON on standard input with --json.`, { field: 'need' });
  return parseJson(await readStdin('a question'), 'INPUT_NOT_JSON');
}

function fromFlags({ maxPenaltyYears, ...flags }: Omit<Flags, 'json'>): unknown {
  if (maxPenaltyYears === undefined) return flags;
  const years = maxPenaltyYears.trim() === '' ? Number.NaN : Number(maxPenaltyYears);
  return { ...flags, maxPenaltyYears: Number.isNaN(years) ? maxPenaltyYears : years };
}

const help = `
Needs:
${Object.entries(routeNeeds).map(([code, label]) => `  ${code.padEnd(26)} ${label}`).join('\n')}
Offences: ${codes(routeOffences)}

Every route has its legal basis, who signs, channel, languages, forms, time limits ("comity clock" computes their dates),
what must be ready and what is doubtful. "check" in the last column: participation is not recorded, or the text leaves
something open. It is a look-up in what is recorded; an officer confirms the route.

With --json and no other option it reads one question, or a list of questions, on standard input:
  { "need": "provider-data", "from": "FR", "to": "IE", "data": "traffic", "maxPenaltyYears": 5, "on": "2026-11-21" }
and writes { "question", "routes", "leftOut", "preserveFirst", "law", "note" }; a list gives a list, in the same order.

Examples:
  $ comity routes --need provider-data --from FR --to IE --data traffic --max-penalty-years 5
  $ comity routes --need surrender --from DE --to GB --json
  $ comity routes --json < questions.json

Exit codes:
  0  answered, also when no route is open
  1  a defect of Comity
  2  a value that is not known: standard error holds { "code", "message", "field" } with what is accepted`;
