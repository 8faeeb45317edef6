import { wordingStates } from '@comity/domain';
import type { LetterheadContentResponse, LetterheadProposalDetailResponse, LetterheadProposalResponse, LetterheadResponse, WordingDetailResponse, WordingResponse } from '@comity/http-contract';
import { answer, date, digest, instant, list, oneOf, orNull, text, uuid, whole, type Schema } from './schema';

const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', required: Object.keys(properties), properties });
const person = object({ id: uuid, name: text });

const content: Record<keyof LetterheadContentResponse, Schema> = {
  name: text, nameNative: orNull(text), lang: orNull(text), address: list(text), picture: orNull(object({ sha256: digest, width: whole, height: whole })),
};
const proposal: Record<keyof LetterheadProposalResponse, Schema> = {
  ...content, id: uuid, pictureNotes: list(text), reason: text, state: oneOf('proposed', 'adopted', 'rejected', 'withdrawn'), proposedBy: person, proposedAt: instant,
  decidedBy: orNull(person), decidedAt: orNull(instant), decisionReason: orNull(text), number: orNull(whole),
};
const wording: Record<keyof WordingResponse, Schema> = {
  form: text, title: text, lang: text, language: text, sha256: digest, state: oneOf(...wordingStates),
  approvals: list(object({
    id: uuid, wordingSha256: digest, name: text, post: text, competence: text, approvedOn: date, enteredBy: person, enteredAt: instant,
    withdrawnBy: orNull(person), withdrawnAt: orNull(instant), withdrawnBecause: orNull(text),
  })),
};

/** Answers about the heads of papers and about wordings. */
export const letterheadSchemas: Readonly<Record<string, Schema>> = {
  Letterhead: answer<LetterheadResponse>({ ...content, number: whole, since: orNull(instant) }),
  LetterheadProposal: answer<LetterheadProposalResponse>(proposal),
  LetterheadProposalDetail: answer<LetterheadProposalDetailResponse>({ ...proposal, may: list(oneOf('adopt', 'reject', 'withdraw')), numberNow: whole, findings: list(object({ field: text, message: text })) }),
  Wording: answer<WordingResponse>(wording),
  WordingDetail: answer<WordingDetailResponse>({ ...wording, texts: list(object({ where: text, english: text, text })) }),
};
