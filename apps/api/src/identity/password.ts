import { hash, verify } from '@node-rs/argon2';

/** argon2id, 19 MiB and two passes: the minimum that OWASP names for it. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

export const passwordMatches = (stored: string, password: string): Promise<boolean> => verify(stored, password);

let dummy: Promise<string> | undefined;

/** Takes as long as a real check and never matches: for e-mail addresses nobody has and for locked accounts. */
export async function checkNothing(password: string): Promise<false> {
  dummy ??= hashPassword('no account has this password');
  await passwordMatches(await dummy, password);
  return false;
}
