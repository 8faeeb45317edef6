import type { DocumentResponse } from '@comity/http-contract';
import type { DocumentRecord } from '@comity/persistence';
import { instant } from '../http/instants';
import { proofOf } from '../proof/to-verification';
import { intakeOf } from './to-intake';

export function toDocument(record: DocumentRecord): DocumentResponse {
  const { id, kind, standardForm, name, mediaType, size, sha256, pages, addedAt, addedBy, custody } = record;
  return { id, kind, standardForm, name, mediaType, size, sha256, pages, addedAt: instant(addedAt), addedBy, custody, intake: intakeOf(record), proof: proofOf(record) };
}
