import { signatureMethods, type SectionDefinition, type SignatureMethod } from '@comity/domain';
import type { DraftResponse } from '@comity/http-contract';
import { asFields, asText } from '../../forms/paths';

/** What the draft says of its signature: how and where, if it says so. */
export function statedSignature(sections: readonly SectionDefinition[], values: DraftResponse['values']): { readonly method: SignatureMethod | null; readonly place: string } {
  const blocks = sections.flatMap(({ id, fields }) => fields.filter(({ type }) => type === 'Signature').map(({ key }) => asFields(values[id]?.[key])));
  const said = blocks[0] ?? {};
  return { method: signatureMethods.find((method) => method === said['method']) ?? null, place: asText(said['place']) };
}
