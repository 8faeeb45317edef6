import { Command } from 'commander';
import { addAdmin } from './admin';
import { addCalendars } from './calendars/commands';
import { addClock } from './clock/command';
import { addDoctor } from './doctor/command';
import { addDocuments } from './documents/commands';
import { addInstruments } from './instruments/commands';
import { addCommands } from './requests/command-commands';
import { addRequests } from './requests/commands';
import { addRoutes } from './routes/command';
import { addEngine } from './server/engine';
import { addLogin } from './server/login';

/** All commands. Bad options are failures like any other: they leave with exit code 2 and one JSON object. */
export function program(): Command {
  const comity = new Command('comity')
    .description('Comity on the command line: requests for co-operation between authorities, their papers and their clocks.')
    .addHelpText('after', `
Commands about documents, clocks and calendars compute on the spot. The others talk to a running Comity:
  $ comity login --email prosecutor1@be-val.example
  $ comity requests create -f examples/minimal-preservation.json
  $ comity requests list

People get tables, programs get JSON with --json. Exit codes: 0 done; 1 something of Comity is missing, away or
broken; 2 the input is not acceptable (standard error then holds { "code", "message", "field" }).
Settings: COMITY_SERVER (http://127.0.0.1:3000), COMITY_TOKEN (instead of "comity login").`);
  for (const add of [addLogin, addDoctor, addRequests, addCommands, addDocuments, addClock, addCalendars, addInstruments, addRoutes, addEngine, addAdmin]) add(comity);
  return overridden(comity);
}

/** Commander must neither exit by itself nor write its own words to standard error. */
function overridden(command: Command): Command {
  command.exitOverride().configureOutput({ outputError: () => undefined }).showSuggestionAfterError(true);
  command.commands.forEach(overridden);
  return command;
}
