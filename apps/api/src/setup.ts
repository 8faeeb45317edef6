// Set-up step, run before the API: migrates, marks and, in a demonstration, fills the database. `admin …` makes a person
// of a production installation. Progress on standard error; the last line of standard output is one line of JSON.
import { ConfigError } from '@comity/platform';
import { adminOrder } from './setup/admin-arguments';
import { createAdmin } from './setup/create-admin';
import { SetupFailure } from './setup/failure';
import { prepare } from './setup/prepare';
import { setupInput } from './setup/settings';

async function run([command, ...rest]: readonly string[]): Promise<unknown> {
  if (command === undefined) return prepare(setupInput());
  if (command === 'admin') {
    const order = adminOrder(rest);
    return createAdmin(setupInput(), order);
  }
  throw new SetupFailure(`"${command}" is no step of the set-up: use "admin", or nothing.`);
}

run(process.argv.slice(2)).then(
  (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`),
  (error: unknown) => {
    const known = error instanceof SetupFailure || error instanceof ConfigError;
    process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  },
);
