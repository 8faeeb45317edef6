import type { FormDocument, PaperOrder } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { checkAddressOf } from './check-address-of';

/** How the agency of this transaction wants the paper of the request to be made: the same for the preview and for what is sent. */
export async function paperOrderOf(tx: AgencyTransaction, _requestId: string, _document: FormDocument): Promise<PaperOrder> {
  return {
    ...(await checkAddressOf(tx)),
  };
}
