const NAME = '__Host-comity';
// `__Host-` binds the cookie to this host: no domain, path `/`, `Secure`, which browsers grant to loopback addresses too.
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

export const sessionCookie = (secret: string): string => `${NAME}=${secret}; ${ATTRIBUTES}`;
export const endedCookie = `${NAME}=; ${ATTRIBUTES}; Max-Age=0`;

/** Value of the session cookie; null where it is absent or given twice. */
export function readSessionCookie(header: string | string[] | undefined): string | null {
  const parts = (Array.isArray(header) ? header.join('; ') : (header ?? '')).split(';').map((part) => part.trim());
  const values = parts.filter((part) => part.startsWith(`${NAME}=`)).map((part) => part.slice(NAME.length + 1));
  return values.length === 1 && values[0] ? values[0] : null;
}
