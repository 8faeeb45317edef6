import type { Command } from 'commander';
import { parseJson, readStdin } from '../terminal/input';
import { printJson, remark } from '../terminal/output';
import { answersTo } from './answers';

/** `comity clock`: works without a server, on the rules and calendars of the repository. */
export function addClock(program: Command): void {
  program.command('clock')
    .description('Computes when a time limit ends, with every step of the working; needs no server.')
    .addHelpText('after', `
Reads one JSON document on standard input, a question or a list of questions:
  { "id": "1", "limit": "eev-10-3", "start": "2026-09-02T10:15:00+01:00", "zone": "Europe/Dublin", "state": "IE" }
"limit" is an id or alias ("comity instruments show <id>" lists them), "start" the instant of the event that starts the
limit (or a date, where only the date is known), "zone" that of the place of action, "state" the State whose calendar and
rule of counting apply. Optional: "region" (DE-BY), "extensions", "events", "facts", "asOf".

Writes per question, as JSON:
  outcome      running, suspended, openEnded, rejected ("reason" says why)
  due          the first instant that is too late; for a min limit the earliest lawful release
  actBy        the earliest plausible reading: act before it
  verified     false: the text was not re-read, or no rule of the State is recorded
  explanation  the working, step by step, each with its basis
  doubts       what the law or the question leaves open
A list gives a list, in the same order; an element that cannot be answered has { "id", "error": { "code", "message" } }.

Example:
  $ comity clock < questions.json
  $ echo '{"limit":"eev-10-3","start":"2026-09-02","zone":"Europe/Dublin","state":"IE"}' | comity clock

Exit codes:
  0  answered, every element of a list with its answer or its own error
  1  a defect of Comity
  2  not JSON (INPUT_NOT_JSON), or a single question that cannot be answered: standard error holds { "code", "message", "field" }`)
    .action(async () => {
      const input = parseJson(await readStdin('a question'), 'INPUT_NOT_JSON');
      const { repositoryLaw } = await import('@comity/packs');
      printJson(answersTo(input, { law: repositoryLaw(), now: new Date().toISOString(), onDefect }));
    });
}

function onDefect(place: number, error: unknown): void {
  process.exitCode = 1;
  remark(`Comity failed on question ${place}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
