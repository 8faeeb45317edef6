import { useLocation, useParams, useRouter } from '@tanstack/react-router';

/** Parameters of an address, as plain strings: all view state lives there. */
export type Search = Readonly<Record<string, string | undefined>>;

export const readSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));

export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) => (value === undefined || value === null || value === '' ? [] : [[name, String(value)]]));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

export interface Address {
  readonly path: string;
  readonly search: Search;
  /** Goes to a path with its parameters, all of our own pages. */
  readonly go: (to: string, how?: { readonly replace?: boolean }) => void;
  /** The address of this page with some parameters changed; undefined takes one away. */
  readonly having: (changes: Search) => string;
}

export function useAddress(): Address {
  const router = useRouter();
  const { pathname, search } = useLocation({ select: (at) => ({ pathname: at.pathname, search: at.search as Search }), structuralSharing: true });
  return {
    path: pathname,
    search,
    go: (to, { replace = false } = {}) => (replace ? router.history.replace(to) : router.history.push(to)),
    having: (changes) => pathname + writeSearch({ ...search, ...changes }),
  };
}

/** The human reference in the address of a request's pages. */
export function useReference(): string {
  const { ref } = useParams({ strict: false });
  return ref ?? '';
}
