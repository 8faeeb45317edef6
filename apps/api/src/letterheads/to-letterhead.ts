import type { LetterheadContent } from '@comity/domain';
import type { LetterheadContentResponse, LetterheadProposalResponse, LetterheadResponse } from '@comity/http-contract';
import type { LetterheadRecord, PresentLetterhead } from '@comity/persistence';
import { instant, instantOrNull } from '../http/instants';

interface Printed {
  readonly content: LetterheadContent;
  readonly pictureWidth: number | null;
  readonly pictureHeight: number | null;
}

const toContent = ({ content: { name, nameNative, lang, address, picture }, pictureWidth, pictureHeight }: Printed): LetterheadContentResponse =>
  ({ name, nameNative, lang, address, picture: picture === null ? null : { sha256: picture, width: pictureWidth ?? 0, height: pictureHeight ?? 0 } });

export const toPresent = (present: PresentLetterhead): LetterheadResponse => ({ ...toContent(present), number: present.number, since: instantOrNull(present.since) });

export const toProposal = (row: LetterheadRecord): LetterheadProposalResponse => ({
  ...toContent(row), id: row.id, pictureNotes: row.pictureNotes, reason: row.reason, state: row.state, proposedBy: row.proposedBy, proposedAt: instant(row.proposedAt),
  decidedBy: row.decidedBy, decidedAt: instantOrNull(row.decidedAt), decisionReason: row.decisionReason, number: row.number,
});
