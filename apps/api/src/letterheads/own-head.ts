import type { OwnHead } from '@comity/documents';
import { agencyById, letterheadOrderOf, type AgencyTransaction, type DocumentStore } from '@comity/persistence';

/** What stands at the head of the agency's letters, as on its papers: the adopted text with the picture. */
export async function ownHead(tx: AgencyTransaction, store: DocumentStore): Promise<OwnHead> {
  const { letterhead } = await agencyById(tx, tx.agencyId);
  const { letterheadPicture } = await letterheadOrderOf(tx);
  return letterheadPicture === undefined ? letterhead : { ...letterhead, picture: await store.get(tx.agencyId, letterheadPicture) };
}
