import { formDefinition, type RequestCommand } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import type { RequestEntity } from '../entities';

/** The title of a case is the agency's own word for its lists: where nobody wrote a subject, the name of the form leaves the house. */
export async function subjectToSend(tx: AgencyTransaction, { caseId, form, subject }: Pick<RequestEntity, 'caseId' | 'form' | 'subject'>, order: Pick<RequestCommand, 'type'>): Promise<string> {
  if (order.type !== 'RecordIssued') return subject;
  const [kept] = caseId === null ? [] : await tx.query<{ title: string }>('SELECT title FROM case_file WHERE id = $1', [caseId]);
  return subject === kept?.title || subject === form ? formDefinition(form).title : subject;
}
