import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { missing, notAcceptable } from './failure';
import { jsonOption } from './requests/commands';
import { printJson, printLines, remark } from './terminal/output';
import { pairs } from './terminal/table';

/** The set-up program of the API: it alone knows the owner of the database. */
const SETUP = join(__dirname, '..', '..', 'api', 'dist', 'setup.js');

interface Made {
  readonly agency: string;
  readonly agencyMade: boolean;
  readonly email: string;
  readonly role: string;
  readonly password: string;
}

/** `comity admin create`. */
export function addAdmin(program: Command): void {
  program.command('admin').description('first people of a production installation').command('create')
    .description('Makes an administrator, and the agency with its keys if it is missing; prints the password once.')
    .requiredOption('--agency-code <code>', 'such as BE-VAL')
    .requiredOption('--agency-name <name>', 'name of the authority')
    .requiredOption('--country <code>', 'ISO 3166-1 alpha-2, such as BE')
    .requiredOption('--zone <zone>', 'time zone, such as Europe/Brussels')
    .requiredOption('--email <address>', 'address to sign in with')
    .requiredOption('--name <name>', 'name of the person')
    .option('--languages <codes>', 'languages the agency works in, with commas', 'en')
    .option('--post <post>', 'post held')
    .option('--role <role>', 'another role, for the next people')
    .addOption(jsonOption())
    .addHelpText('after', `
Runs on the computer of the installation. Needs DATABASE_URL (the owner of the database) and COMITY_DATA_DIR, where the
keys of the agency are kept; works on production data only.

Example:
  $ DATABASE_URL=postgresql://… COMITY_DATA_DIR=/var/lib/comity comity admin create --agency-code BE-VAL \\
      --agency-name "Cross-border Crime Unit of Valmere" --country BE --zone Europe/Brussels \\
      --email admin@valmere.example --name "Thibault Evrardin"

Exit codes: 0 made; 1 the database or the set-up program is away; 2 refused: standard error says why`)
    .action(create);
}

async function create({ json, ...options }: Readonly<Record<string, string | boolean | undefined>>): Promise<void> {
  if (!existsSync(SETUP)) throw missing('NOT_BUILT', 'The API is not built: run "npm run build" in the folder of the repository.');
  if (!process.env['DATABASE_URL'] && !process.env['DATABASE_URL_FILE']) throw notAcceptable('DATABASE_URL_MISSING', 'Set DATABASE_URL (or DATABASE_URL_FILE) to the database, as its owner.');
  const args = Object.entries(options).flatMap(([name, value]) => (typeof value === 'string' ? [`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}=${value}`] : []));
  const made = await setup(args);
  if (json) return printJson(made);
  printLines(pairs([['Agency', `${made.agency}${made.agencyMade ? ' (made, with its keys)' : ''}`], ['Role', made.role], ['E-mail', made.email], ['Password', made.password]]));
  remark('The password is shown this once and kept nowhere.');
}

function setup(args: readonly string[]): Promise<Made> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SETUP, 'admin', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.once('error', reject).once('close', (code) => {
      const sentence = errors.trim().split('\n').at(-1) ?? '';
      if (code === 0) resolve(JSON.parse(out.trim().split('\n').at(-1) ?? '') as Made);
      else if (/cannot be reached|still starting|^\s*at /.test(sentence)) reject(missing('DATABASE_AWAY', sentence));
      else reject(notAcceptable('ADMIN_NOT_MADE', sentence));
    });
  });
}
