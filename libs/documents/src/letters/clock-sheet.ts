import type { RenderedPaper } from '../document';
import type { SheetName } from '../kit/style';
import type { ClockFacts } from './clock-facts';
import { dateItems, ledgerItems, workingItems } from './clock-items';
import { numbered } from './items';
import { renderLetter, type OwnHead } from './letter';

export interface ClockSheetOrder {
  readonly reference: string;
  readonly letterhead: OwnHead;
  readonly at: Date;
  readonly clock: ClockFacts;
}

/** “Why this date”: the working of one clock, on one page where its ledger is not long. */
export function renderClockSheet({ reference, letterhead, at, clock }: ClockSheetOrder, sheet: SheetName = 'a4'): Promise<RenderedPaper> {
  return renderLetter({
    title: 'Why this date', basis: clock.basis, reference, letterhead, at, handling: 'Working paper of the authority',
    sections: numbered([
      { title: 'The date', items: dateItems(clock) },
      { title: 'The working', items: [...workingItems(clock), ...ledgerItems(clock)] },
    ]),
    facts: { schema: 'comity/clock-sheet/1', reference, clock } as { readonly schema: string },
  }, sheet);
}
