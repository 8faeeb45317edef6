import type { EventOf } from '@comity/domain';
import { registerIssuedPaper } from '../papers/issued-papers';
import { insertRows } from '../recording/insert-rows';
import { personOf, type Recording } from '../recording/recording';
import type { MadeForStep } from './standard-facts';

/** The paper becomes a file of the request with its custody, goes into the register, and its draft is closed for good. */
export async function listStandardPaper(recording: Recording, { data }: EventOf<'StandardDocumentIssued'>, made: MadeForStep | null): Promise<void> {
  const { tx, row, now } = recording;
  const person = personOf(recording);
  if (!made || 'problem' in made || !person) throw new Error('A standard document is issued with its paper, by a person.');
  await insertRows(tx, 'document', [{
    id: made.documentId, agency_id: row.agencyId, request_id: row.id, kind: 'issued', name: await nameOf(recording, data.form), media_type: 'application/pdf', size: made.size,
    sha256: made.sha256, pages: made.pages, partner_document_id: null, added_by: person, added_at: now,
  }]);
  await insertRows(tx, 'custody_entry', [{ document_id: made.documentId, seq: 1, agency_id: row.agencyId, what: 'issued', sha256: made.sha256, person_id: person, at: now }]);
  await registerIssuedPaper(tx, { documentId: made.documentId, requestId: row.id, form: data.form, fileSha256: made.sha256, dataSha256: made.dataSha256, signature: made.signature ?? null, issuedAt: now });
  await tx.query(
    `UPDATE standard_document SET state = 'issued', issued_values = $2, letterhead = $3, paper = $4, document_id = $5, issued_by = $6, issued_at = $7 WHERE id = $1`,
    [data.madeDocumentId, JSON.stringify(made.from.values), JSON.stringify(made.from.letterhead), JSON.stringify(made.from.paper), made.documentId, person, now],
  );
}

/** `GE-TSK-2026-00001 ack-receipt.pdf`; numbered from the second of its form on. */
async function nameOf({ tx, row }: Recording, form: string): Promise<string> {
  const [before] = await tx.query<{ count: number }>(`SELECT count(*)::int AS count FROM standard_document WHERE request_id = $1 AND form = $2 AND state = 'issued'`, [row.id, form]);
  const number = (before?.count ?? 0) + 1;
  return `${row.reference} ${form.toLowerCase().replaceAll('_', '-')}${number > 1 ? ` ${number}` : ''}.pdf`;
}
