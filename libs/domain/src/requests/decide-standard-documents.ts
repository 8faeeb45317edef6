import type { CommandOf, RequestCommand } from '../procedures/commands';
import { event } from '../procedures/events';
import { accept, refuse, type Decision, type Refused } from '../shared/decision';
import { needsSecondPerson } from '../standard-documents/offered';
import { effects, type Effects } from './effects';
import type { Facts, StandardDocumentFacts } from './facts';
import { notSignable } from './not-signable';

/** The refusal that asks for the paper to be made first: everything else allows the step. It is never recorded. */
export const PAPER_NOT_MADE = 'PAPER_NOT_MADE';

/** Standard documents that people make inside a request. Null: not such a step. */
export function decideStandardDocuments(command: RequestCommand, facts: Facts): Decision<Effects> | null {
  if (command.type !== 'IssueStandardDocument') return null;
  const { standard } = facts;
  if (!standard) return refuse('STANDARD_DOCUMENT_UNKNOWN', 'There is no such standard document in this request.');
  return notReady(command, standard) ?? notBy(standard, facts) ?? notSigned(command, standard, facts) ?? issue(command, standard);
}

function notReady({ version, digest, languages }: CommandOf<'IssueStandardDocument'>, standard: StandardDocumentFacts): Refused | null {
  if (standard.state !== 'draft') return refuse('STANDARD_DOCUMENT_DONE', standard.state === 'issued' ? 'This document was issued already.' : 'This document was discarded.');
  if (standard.version !== version || standard.digest !== digest) return refuse('DRAFT_CHANGED', 'The document has changed since you opened it: read the new version first.', { version: standard.version });
  if (standard.languages !== (languages ?? null)) return refuse('TRANSLATION_CHANGED', 'The second language of the paper or its translation has changed since you opened it: read it again first.');
  if (standard.blocking > 0) return refuse('DRAFT_INCOMPLETE', 'The document cannot be issued yet: facts are missing. They are named beside the fields.', { blocking: standard.blocking });
  if (standard.unanswered > 0) return refuse('REASONS_MISSING', 'Some checks need a reason or a confirmation before the document can be issued.', { unanswered: standard.unanswered });
  return null;
}

/** What decides, asks, promises or withdraws is issued by somebody who did not write in it. */
function notBy({ form, editors }: StandardDocumentFacts, { actor }: Facts): Refused | null {
  if (actor.kind !== 'person' || !needsSecondPerson(form) || !editors.includes(actor.personId)) return null;
  return refuse('APPROVER_IS_AUTHOR', 'Another person must issue this document: you have written in it.');
}

/** What is said with the step counts for every signature; without it, what the document says of each. */
function notSigned({ method }: CommandOf<'IssueStandardDocument'>, { statedMethods }: StandardDocumentFacts, facts: Facts): Refused | null {
  const methods = statedMethods.map((stated) => method ?? stated);
  if (methods.includes(null)) return refuse('SIGNATURE_METHOD_MISSING', 'Say how the paper is signed: by hand, or by which kind of electronic signature or seal.');
  return methods.map((each) => notSignable(each, facts)).find((refused) => refused !== null) ?? null;
}

function issue({ madeDocumentId }: CommandOf<'IssueStandardDocument'>, { form, paper }: StandardDocumentFacts): Decision<Effects> {
  if (paper === null) return refuse(PAPER_NOT_MADE, 'The paper has not been made yet.');
  if ('problem' in paper) return refuse(paper.problem, paper.message, paper.place === undefined ? {} : { place: paper.place });
  const { documentId, sha256, size, pages, dataSha256, signature } = paper;
  return accept(effects({
    events: [event('StandardDocumentIssued', { madeDocumentId, form, documentId, sha256, size, pages, dataSha256, ...(signature ? { signed: signature.level } : {}) })],
    notices: [{ to: 'owner', code: 'standard-document-issued' }],
  }));
}
