import { DocumentNotAcceptable, type FormDocument } from '@comity/domain';

/**
 * The copy for an authority holds what the full one holds, internal fields too. That of a European Production Order
 * Certificate exists only where an enforcing authority is notified (EPOC-06; Regulation (EU) 2023/1543, Article 8).
 * @throws DocumentNotAcceptable
 */
export function refuseNeedlessCopy({ form, values }: FormDocument): void {
  if (form !== 'EPOC_ANNEX_I' || values['K']?.['notified'] === true) return;
  throw new DocumentNotAcceptable('COPY_NOT_MADE', 'A copy for the enforcing authority is made only where it is notified, and section K says that it is not (EPOC-06). For your own file take the full copy, for the provider that of the addressee.', { field: '/values/K/notified' });
}
