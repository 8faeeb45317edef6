import { hostname } from 'node:os';
import type { Command } from 'commander';
import { notAcceptable } from '../failure';
import { ask } from '../terminal/ask';
import { readStdin } from '../terminal/input';
import { printLines, remark } from '../terminal/output';
import { serverAddress } from './address';
import { Client } from './client';
import { credentialsFile, forgetCredentials, keepCredentials, storedCredentials } from './credentials';

interface LoginOptions {
  readonly server?: string;
  readonly email?: string;
}

/** `comity login`, `comity logout`. */
export function addLogin(program: Command): void {
  program.command('login')
    .description('Signs in and keeps a token that can be revoked, for 90 days.')
    .option('--server <url>', 'address of Comity (default: COMITY_SERVER, else http://127.0.0.1:3000)')
    .option('--email <address>', 'e-mail address of the account; asked for if left out')
    .addHelpText('after', `
The password is asked for, or read as the first line of standard input. The token is kept in
$XDG_CONFIG_HOME/comity/credentials.json (~/.config by default), readable by you alone, and is sent to that server only.

Examples:
  $ comity login --email prosecutor1@be-val.example
  $ comity login --email prosecutor1@be-val.example < password.txt

Exit codes: 0 signed in; 1 refused, or the server is away; 2 the address or an option is not acceptable`)
    .action(login);
  program.command('logout')
    .description('Revokes the stored token and forgets it.')
    .addHelpText('after', `
Example:
  $ comity logout

Exit codes: 0 signed out; 1 the server did not revoke the token, which is kept so that you can try again`)
    .action(logout);
}

async function login(options: LoginOptions): Promise<void> {
  const server = serverAddress(options.server);
  const email = options.email ?? (await ask('E-mail: '));
  const password = process.stdin.isTTY ? await ask('Password: ', { hidden: true }) : firstLine(await readStdin('the password'));
  const { body } = await new Client(server, null).post<{ token: string; expiresAt: string }>('/api/tokens', { body: { email, password, label: `comity on ${hostname()}`.slice(0, 100) } });
  keepCredentials({ server, email, token: body.token, expiresAt: body.expiresAt });
  printLines([`Signed in at ${server} as ${email} until ${body.expiresAt}.`]);
  if (process.env['COMITY_TOKEN']) remark('COMITY_TOKEN is set and goes before the token just stored.');
}

function firstLine(bytes: Buffer): string {
  const [line = ''] = bytes.toString('utf8').split(/\r?\n/);
  if (!line) throw notAcceptable('PASSWORD_MISSING', 'Give the password as the first line of standard input, or run the command in a terminal.');
  return line;
}

async function logout(): Promise<void> {
  const stored = storedCredentials();
  if (!stored) return remark(`There is no token in ${credentialsFile()}.`);
  await new Client(stored.server, stored.token).delete('/api/tokens/current').catch((error: unknown) => {
    // A token that is no longer valid is as good as revoked.
    if ((error as { body?: { code?: string } }).body?.code !== 'SESSION_ENDED') throw error;
  });
  forgetCredentials();
  printLines([`Signed out at ${stored.server}.`]);
}
