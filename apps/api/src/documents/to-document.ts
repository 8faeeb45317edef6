import type { DocumentResponse } from '@comity/http-contract';
import type { DocumentRecord } from '@comity/persistence';
import { instant } from '../http/instants';

export const toDocument = ({ id, kind, name, mediaType, size, sha256, pages, addedAt, addedBy, custody }: DocumentRecord): DocumentResponse => ({
  id, kind, name, mediaType, size, sha256, pages, addedAt: instant(addedAt), addedBy, custody,
});
