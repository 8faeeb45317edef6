import { isIP } from 'node:net';
import { ConfigError, setting, type Config } from '@comity/platform';

/** Whether an address reaches this machine alone. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/**
 * Certificate and key, where they are set. Sign-in cookies are marked Secure: plain HTTP is for this machine alone.
 * @throws ConfigError for plain HTTP on an address that others reach, and for half a pair
 */
export function tlsOf({ host }: Config, env: NodeJS.ProcessEnv = process.env): { readonly cert: string; readonly key: string } | undefined {
  const [cert, key] = [setting(env, 'COMITY_TLS_CERT'), setting(env, 'COMITY_TLS_KEY')];
  if (cert && key) return { cert, key };
  if (cert || key) throw new ConfigError('Set both COMITY_TLS_CERT and COMITY_TLS_KEY (or their _FILE variants), or neither.');
  const tls = setting(env, 'COMITY_TLS');
  if (tls !== undefined && tls !== 'proxy') throw new ConfigError('COMITY_TLS must be "proxy" or left out.');
  if (isLoopback(host) || tls === 'proxy') return undefined;
  throw new ConfigError(`Comity does not speak plain HTTP on ${host}, which other machines may reach: leave COMITY_HOST at 127.0.0.1, or set COMITY_TLS_CERT_FILE and COMITY_TLS_KEY_FILE, or set COMITY_TLS=proxy where nothing but a TLS proxy of yours reaches that address (a container whose port is published on 127.0.0.1).`);
}
