import type { RequestListQuery } from '@comity/http-contract';
import type { ListQuery } from '../../api/queries';
import { listText } from '../../text/lists';

const one = <T extends string>(value: string | undefined, known: Readonly<Record<T, string>>): T | undefined => (value !== undefined && value in known ? (value as T) : undefined);
const sizes: readonly number[] = [25, 50, 100];

/** What the address asks for; parts that mean nothing are left out. */
export function listQueryOf(search: Readonly<Record<string, string | undefined>>): ListQuery {
  const [page, size] = [Number(search['page'] ?? 1), Number(search['size'] ?? 50)];
  return {
    view: one(search['view'], listText.views) ?? 'all',
    side: one(search['side'], listText.sides),
    form: search['form'],
    partner: search['partner'],
    owner: search['owner'],
    text: search['text'],
    sort: one(search['sort'], listText.sorts),
    page: Number.isInteger(page) && page > 1 ? page : 1,
    size: (sizes.includes(size) ? size : 50) as NonNullable<RequestListQuery['size']>,
  };
}
