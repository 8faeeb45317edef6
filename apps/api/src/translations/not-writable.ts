import { stageDefinition } from '@comity/domain';
import type { TranslatedDocument } from '@comity/persistence';
import { Problem } from '../http/problem';

/** Why languages and translations of a document cannot be changed now. @param what begins the sentence: "The languages" */
export function notWritable(what: string, { standardDocumentId, side, stage }: TranslatedDocument): Problem {
  const { status, commands } = stageDefinition(side, stage);
  if (standardDocumentId === null) return new Problem(409, 'NOT_AT_THIS_STAGE', `${what} of a draft can be changed before it is sent for check, or when it has been returned; this request is "${status}".`);
  if (!commands.includes('IssueStandardDocument')) return new Problem(409, 'NOT_AT_THIS_STAGE', `${what} of a standard document can be changed while its request is open; this request is "${status}".`);
  return new Problem(409, 'STANDARD_DOCUMENT_DONE', `${what} of a standard document can be changed before it is issued: make a new one.`);
}
