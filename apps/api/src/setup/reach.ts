import { Database } from '@comity/persistence';
import { SetupFailure } from './failure';

/**
 * Opens the database as its owner.
 * @throws SetupFailure that says why it cannot be reached
 */
export async function reach(ownerUrl: string): Promise<Database> {
  const where = place(ownerUrl);
  try {
    return await Database.connect({ url: ownerUrl, poolSize: 2, applicationName: 'comity-setup' });
  } catch (error) {
    throw new SetupFailure(sentence(error, where));
  }
}

/** Host, port and name of a database; never its password. */
function place(url: string): string {
  const { protocol, hostname, port, pathname } = parsed(url);
  if (!['postgres:', 'postgresql:'].includes(protocol)) throw new SetupFailure('DATABASE_URL must begin with postgresql://.');
  return `${hostname}:${port || '5432'}${pathname}`;
}

function parsed(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw new SetupFailure('DATABASE_URL is not an address: write postgresql://user:password@host:5432/database.');
  }
}

function sentence(error: unknown, where: string): string {
  const { code = '', message } = error as { code?: string; message?: string };
  if (code === '28P01' || code === '28000') return `The database at ${where} refuses the user or the password of DATABASE_URL: correct them.`;
  if (code === '3D000') return `There is no database at ${where}: create it, or correct the name in DATABASE_URL.`;
  if (code === '57P03') return `The database at ${where} is still starting: try again in a few seconds.`;
  return `The database at ${where} cannot be reached (${code || message || 'no answer'}): start PostgreSQL, or correct DATABASE_URL.`;
}

/** The same database, as the application role. */
export function appUrl(ownerUrl: string, role: string, password: string): string {
  const url = parsed(ownerUrl);
  url.username = role;
  url.password = encodeURIComponent(password);
  return url.toString();
}
