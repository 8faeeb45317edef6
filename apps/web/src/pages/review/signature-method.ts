import { signatureMethods, type SectionDefinition, type SignatureMethod } from '@comity/domain';
import type { DraftResponse } from '@comity/http-contract';
import { asFields } from '../../forms/paths';

/** How the draft says that the paper is signed, if it says so. */
export function statedMethod(sections: readonly SectionDefinition[], values: DraftResponse['values']): SignatureMethod | null {
  for (const { id, fields } of sections) {
    for (const { key } of fields.filter(({ type }) => type === 'Signature')) {
      const stated = asFields(values[id]?.[key])['method'];
      const known = signatureMethods.find((method) => method === stated);
      if (known) return known;
    }
  }
  return null;
}
