import { Temporal as T } from 'temporal-polyfill';
import type { FormDefinition, StateSource } from '../definition';
import { asBlock, asText, fieldValue, type Block } from '../engine/read';
import { formDefinition, isFormId } from '../registry';
import type { KnownAuthority, KnownFacts } from './known-facts';

/** Members that say something; what nobody recorded stays out. */
const said = (block: Block): Block => Object.fromEntries(Object.entries(block).filter(([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)));

/** The authority as the directory has it; its kind only where the document of the request says it. */
export const authorityBlock = ({ name, nameNative, countryCode, address, tel, email, languages }: KnownAuthority, fileReference: string | null, kind?: unknown): Block =>
  said({ name, nameNative, country: countryCode, kind, fileReference, address: address.join('\n'), tel, email, languages });

export const contactBlock = ({ writer, own }: KnownFacts): Block =>
  said({ name: writer.name, jobTitle: writer.post, organisation: own.name, address: own.address.join('\n'), tel: own.tel, email: own.email, timeZone: own.zone, languages: own.languages });

export const requesting = ({ side, own, partner }: KnownFacts): KnownAuthority => (side === 'outgoing' ? own : partner);
export const requested = ({ side, own, partner }: KnownFacts): KnownAuthority => (side === 'outgoing' ? partner : own);
export const requestingReference = ({ side, reference, partnerReference }: KnownFacts): string | null => (side === 'outgoing' ? reference : partnerReference);
export const requestedReference = ({ side, reference, partnerReference }: KnownFacts): string | null => (side === 'outgoing' ? partnerReference : reference);

/** Date and time with the offset of the place; dates are compared as written. */
export const localInstant = (instant: string, zone: string): string => T.Instant.from(instant).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
export const localDay = (instant: string, zone: string): string => T.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

const kinds: Readonly<Record<string, string>> = {
  COE_TCY_PRESERVATION_29_30: 'preservation', MODEL_PRESERVATION: 'preservation', US_2703F_LETTER: 'preservation',
  COE_TCY_MLA_SUBSCRIBER_31: 'mla', MLA_REQUEST: 'mla', MODEL_MLA_EEVIDENCE: 'mla', AP2_ART10_EMERGENCY_MLA: 'mla',
  EIO_ANNEX_A: 'eio', EPOC_ANNEX_I: 'epoc', EPOC_PR_ANNEX_II: 'epoc_pr',
};

/** The request as another paper names it. */
export function priorRequest(facts: KnownFacts): Block {
  const { sentAt, form } = facts;
  return said({
    kind: kinds[form], authority: requesting(facts).name, reference: requestingReference(facts), issuedOn: dateOfRequest(facts),
    transmittedOn: sentAt && localInstant(sentAt, requesting(facts).zone), addressee: requested(facts).name, addresseeReference: requestedReference(facts),
  });
}

/** The date that the document of the request bears. */
export function dateOfRequest({ form, values }: KnownFacts): string | undefined {
  if (!isFormId(form)) return undefined;
  for (const { id, fields } of formDefinition(form).sections) {
    const found = fields.filter(({ type, dateRole, filledBy }) => type === 'date' && dateRole === 'document' && filledBy === 'approval').map(({ key }) => asText(fieldValue({ values }, id, key))).find(Boolean);
    if (found) return found;
  }
  return undefined;
}

/** The field of a pointer `section/field/member`, with the block that it is of. */
export function fieldAt({ sections }: FormDefinition, source: StateSource | null): { readonly section: string; readonly key: string; readonly block: string | undefined; readonly type: string } | null {
  if (source === null || !('pointer' in source)) return null;
  const [section = '', key = ''] = source.pointer.split('/');
  const found = sections.find(({ id }) => id === section)?.fields.find((field) => field.key === key);
  return found ? { section, key, block: found.block, type: found.type } : null;
}

/** The kind of the requesting or the requested authority, where the document of the request says it; the directory has no kinds. */
export function kindInRequest({ form, values }: KnownFacts, which: 'issuingState' | 'addressedState'): unknown {
  if (!isFormId(form)) return undefined;
  const at = fieldAt(formDefinition(form), formDefinition(form)[which]);
  return at?.block === 'Authority' ? asBlock(fieldValue({ values }, at.section, at.key))?.['kind'] : undefined;
}
