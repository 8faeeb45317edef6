import type { CommandOf, FormDocument } from '@comity/domain';
import { accepted, exampleDocument, give, openDraft } from './case';
import type { TwoAgencies } from './two-agencies';

/** What a spec says of the paper that was made. */
export const madePaper = { type: 'RecordIssued', sha256: 'b'.repeat(64), size: 1000, pages: 3 } as const;

interface Given {
  readonly document?: FormDocument;
  readonly follows?: { readonly id: string; readonly familyId: string };
  readonly approval?: Partial<CommandOf<'ApproveAndSend'>>;
}

/** A request of A to B: drafted, checked, approved by another person and its paper recorded; its message waits in the outbox. */
export async function issuedRequest({ a, b, db, recorder }: TwoAgencies, { document = exampleDocument('minimal-preservation'), follows, approval = {} }: Given = {}): Promise<string> {
  const { id, draftVersion, digest } = await openDraft(db, a, b, document, follows);
  accepted(await give(db, recorder, a.id, id, a.people.prosecutor, { type: 'SubmitForReview', draftVersion, digest }));
  accepted(await give(db, recorder, a.id, id, a.people.supervisor, { type: 'ApproveAndSend', draftVersion, digest, method: 'handwritten', ...approval }));
  accepted(await recorder.propose({ agencyId: a.id, requestId: id, key: `issued/${id}`, type: 'RecordIssued', body: madePaper }));
  return id;
}
