import type { RequestRowResponse } from '@comity/http-contract';

const PAGES: Readonly<Partial<Record<RequestRowResponse['stage'], string>>> = { draft: '/draft', returned: '/draft', review: '/review' };

/** The next step of a request whose move is ours, as a verb and the page where it is done. */
export function nextStepOf({ move, next, reference, stage, side }: RequestRowResponse): { readonly words: string; readonly to: string } | null {
  if (move !== 'us' || next === '') return null;
  return { words: next, to: `/requests/${reference}${side === 'outgoing' ? (PAGES[stage] ?? '') : ''}` };
}
