import type { RenderedPaper } from '../document';
import { amount } from '../forms/format';
import type { SheetName } from '../kit/style';
import { code, field, instantInWords, numbered, table } from './items';
import { renderLetter, type OwnHead } from './letter';

export interface ClosureOrder {
  readonly reference: string;
  readonly partnerReference?: string | null;
  /** To whom the letter goes. */
  readonly partner: string;
  readonly letterhead: OwnHead;
  readonly at: Date;
  /** The request in words: the title of its form. */
  readonly request: string;
  readonly basis: string;
  readonly closedAt: string;
  /** How it ended, in words. */
  readonly outcome: string;
  readonly reason?: string | null;
  /** What was received or handed over, each known by its digest. */
  readonly files: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
  /** What goes on although the request is closed: preservation, limits of use, return of items. */
  readonly continuing?: readonly string[];
}

/** Tells the other side that a request is closed here, how, and what goes on. */
export function renderClosureLetter(order: ClosureOrder, sheet: SheetName = 'a4'): Promise<RenderedPaper> {
  const { reference, partnerReference, partner, letterhead, at, request, basis, closedAt, outcome, reason, files, continuing = [] } = order;
  return renderLetter({
    title: 'Closure of a request', basis, reference, letterhead, at, handling: 'For the authority addressed',
    sections: numbered([
      { title: 'Request concerned', items: [field('To', partner), field('Request', request), field('Our reference', reference), field('Your reference', partnerReference || 'None was given.')] },
      { title: 'Closure', items: [field('Closed', instantInWords(closedAt)), field('Outcome', outcome), ...(reason ? [field('Reason', reason)] : [])] },
      { title: 'Files', items: files.length === 0 ? [field('Files', 'None was exchanged.')] : [table('Files exchanged', [{ label: 'Name', weight: 5 }, { label: 'Bytes', weight: 2 }, { label: 'SHA-256', weight: 8 }], files.map(({ name, size, sha256 }) => [name, code(amount(size, 'en')), code(sha256)]))] },
      { title: 'What goes on', items: continuing.length === 0 ? [] : [field('Still binding', ...continuing)] },
    ]),
    facts: {
      schema: 'comity/closure/1', reference, partnerReference: partnerReference ?? null, partner, request, basis, closedAt, outcome, reason: reason ?? null, files, continuing,
    } as { readonly schema: string },
  }, sheet);
}
