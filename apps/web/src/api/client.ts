import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** Reads are tried again only where there was no answer; a refusal stays one. */
export const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (count, error) => count < 2 && error instanceof Problem && (error.status === 0 || error.status >= 502), refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
});
