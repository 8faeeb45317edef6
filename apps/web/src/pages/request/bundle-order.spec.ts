import type { DocumentResponse } from '@comity/http-contract';
import { moved, ordered } from './bundle-order';

const files = ['a', 'b', 'c'].map((id) => ({ id }) as DocumentResponse);
const left = new Set<string>();

it.each([['b', -1, ['b', 'a', 'c']], ['b', 1, ['a', 'c', 'b']], ['a', -1, ['a', 'b', 'c']], ['c', 1, ['a', 'b', 'c']]] as const)('%s moved by %d', (id, step, expected) => expect(moved(['a', 'b', 'c'], id, step)).toEqual(expected));
it('a file that came since stands at the end', () => expect(ordered(files, { order: ['b', 'a'], left }).map(({ id }) => id)).toEqual(['b', 'a', 'c']));
it('a file that is gone is left out', () => expect(ordered(files, { order: ['x', 'c'], left }).map(({ id }) => id)).toEqual(['c', 'a', 'b']));
