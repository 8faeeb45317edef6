import type { Command } from 'commander';
import { jsonOption, serverOption } from '../requests/commands';
import { printJson, printLines } from '../terminal/output';
import { Client } from './client';

/** `comity engine rebuild`. */
export function addEngine(program: Command): void {
  program.command('engine').description('look after the workflow engine').command('rebuild')
    .description('Starts every open request of your agency again from the database, where it does not run.')
    .addOption(jsonOption()).addOption(serverOption())
    .addHelpText('after', `
For administrators, after the store of the workflow server was lost. What runs stays as it is: it may be given at any time.

Example:
  $ comity engine rebuild

Exit codes: 0 done; 1 not signed in, or the engine is away; 2 your role may not do this`)
    .action(async ({ json, server }: { json?: boolean; server?: string }) => {
      const { body } = await Client.signedIn(server).post<{ started: number; running: number }>('/api/engine/rebuild');
      if (json) return printJson(body);
      printLines([`Started ${body.started}; ${body.running} ran already.`]);
    });
}
