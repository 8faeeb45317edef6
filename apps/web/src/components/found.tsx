import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem';
import { Link } from './link';
import { Empty, Failed, SkeletonRows } from './notice';
import { PageHeader } from './page-header';

interface Words {
  readonly notFound: string;
  readonly notFoundMore: string;
}

/** A page about one thing: the thing once it is there, or that it does not exist, with the way back to `list`. */
export function Found<T>({ query, words, list, back, rows = 6, children }: {
  readonly query: UseQueryResult<T>;
  readonly words: Words;
  readonly list: string;
  readonly back: string;
  readonly rows?: number;
  readonly children: (found: T) => ReactNode;
}) {
  const { data, error, refetch } = query;
  if (error instanceof Problem && error.status === 404) return <><PageHeader title={words.notFound} /><Empty action={<Link className="link" to={list}>{back}</Link>}>{words.notFoundMore}</Empty></>;
  if (error && !data) return <Failed error={error} again={() => void refetch()} />;
  return data ? children(data) : <SkeletonRows rows={rows} />;
}
