import { paperOfGiven, translationsOfGiven, type GivenOrder, type GivenPaper } from '@comity/documents';
import { DocumentNotAcceptable } from '@comity/domain';

/** The paper of a body that is a document, or `{ "document", "translations" }`. @throws DocumentNotAcceptable */
export async function paperOfBody(body: unknown, order: GivenOrder): Promise<GivenPaper> {
  const { document, translations } = parted(body);
  if (order.also === undefined && (translations !== undefined || order.arrangement !== undefined)) {
    throw new DocumentNotAcceptable('LANGUAGE_NEEDED', 'Translations and arrangement are about a second language: name it with "also".', { field: '/also' });
  }
  return paperOfGiven(document, { ...order, ...(translations === undefined ? {} : { translations: translationsOfGiven(translations, document, { name: 'The translations', field: '/translations' }) }) });
}

function parted(body: unknown): { readonly document: unknown; readonly translations?: unknown } {
  if (typeof body !== 'object' || body === null || !('document' in body) || 'form' in body) return { document: body };
  const { document, translations, ...more } = body as { document: unknown; translations?: unknown };
  const [unknown] = Object.keys(more);
  if (unknown !== undefined) throw new DocumentNotAcceptable('UNKNOWN_KEY', `There is no "${unknown}" here. Accepted: document, translations.`, { field: `/${unknown}` });
  return { document, ...(translations === undefined ? {} : { translations }) };
}
