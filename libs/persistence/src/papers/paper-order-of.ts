import type { FormDocument, PaperOrder } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import type { TranslatedOf } from '../translations/kept-translations';
import { approvedWordingsOf } from './approved-wordings-of';
import { checkAddressOf } from './check-address-of';
import { letterheadOrderOf } from './letterhead-order-of';
import { translationOrderOf } from './translation-order-of';

/** How the agency of this transaction wants the paper of the request, or of a standard document made in it, to be made: the same for the preview and for what is sent. */
export async function paperOrderOf(tx: AgencyTransaction, of: TranslatedOf, document: FormDocument): Promise<PaperOrder> {
  return {
    ...(await checkAddressOf(tx)),
    ...(await translationOrderOf(tx, of, document)),
    ...(await letterheadOrderOf(tx)),
    ...(await approvedWordingsOf(tx, document.form)),
  };
}
