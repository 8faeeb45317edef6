import type { CheckContext, FormDocument } from '../document';
import type { FormDefinition } from '../definition';
import { documentDate, type DocumentDate } from '../engine/document-date';
import { isFinishedAs } from '../engine/finished';
import { blocksOf, fieldsOf, type BlockPlace, type FieldPlace } from '../engine/walk';
import type { ParticipationRecords } from './participation';

/** Everything a rule may look at. */
export interface Subject {
  readonly form: FormDefinition;
  readonly document: FormDocument;
  readonly context: CheckContext;
  readonly participation: ParticipationRecords;
  readonly fields: readonly FieldPlace[];
  readonly blocks: readonly BlockPlace[];
  readonly finished: boolean;
  readonly documentDate: DocumentDate | undefined;
}

export function subjectOf(
  form: FormDefinition,
  document: FormDocument,
  context: CheckContext,
  participation: ParticipationRecords,
): Subject {
  return {
    form,
    document,
    context,
    participation,
    fields: fieldsOf(form, document),
    blocks: blocksOf(form, document),
    finished: isFinishedAs(form, document),
    documentDate: documentDate(form, document),
  };
}

/** The date on which age is counted: the document's, else that of the check. */
export function ageDate({ documentDate: own, context }: Subject): string | undefined {
  return own?.date ?? context.asOf?.slice(0, 10);
}
