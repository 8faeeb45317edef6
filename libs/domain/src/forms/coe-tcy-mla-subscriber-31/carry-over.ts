import type { FormDocument, FormValues } from '../document';
import { asBlock, asList, asText, fieldValue } from '../engine/read';

/** What is known of the preservation request beside its own text. */
export interface PreservationFacts {
  /**
   * When it was sent: calendar date, or date and time with the agency's own offset. Dates are compared as written, so a time
   * in UTC could fall on the day before the date of the paper.
   */
  readonly sentOn: string;
  /** Our reference of it. */
  readonly reference: string;
  /** The other side's reference, once it has given one. */
  readonly partnerReference?: string;
  readonly channel?: string;
  /** The authority it went to, as the paper names it. */
  readonly requestedAuthorityName: string;
}

/**
 * The draft of a request for subscriber information that follows a preservation request, with everything known carried over.
 * Categories outside subscriber and identification data stay behind (Article 18(3)); what only this form asks is left empty.
 */
export function carryOverToSubscriber31(preservation: FormDocument, facts: PreservationFacts): FormValues {
  const from = (section: string, ...keys: readonly string[]) => copied(preservation, section, keys);
  return withoutEmpty({
    '3': { status: ['followup_preservation'] },
    '4': from('4', 'requestedAuthority'),
    '5': from('5', 'requestingAuthority', 'expeditedResponsePreferred', 'preferredMeans'),
    '6': from('6', 'confirmationContact'),
    '7': from('7', 'investigatingAuthority'),
    '8': from('8', 'prosecutionOffice', 'court', 'decisions'),
    '10': { previousPreservation: earlierRequest(preservation, facts) },
    '12': from('9', 'offences'),
    '13': { ...from('10', 'facts'), ...copied(preservation, '10', ['dataOffenceLink'], 'relevance') },
    '14': { ...from('11', 'selectors'), ...categories(preservation), ...from('12', 'serviceProvider') },
    '17': from('16', 'confidential', 'confidentialityReason'),
  });
}

function earlierRequest(preservation: FormDocument, facts: PreservationFacts): Readonly<Record<string, unknown>> {
  const requesting = asBlock(fieldValue(preservation, '5', 'requestingAuthority'));
  return {
    kind: 'preservation',
    authority: asText(requesting?.['organisation']) || asText(requesting?.['name']),
    reference: facts.reference,
    ...copied(preservation, '1', ['date'], 'issuedOn'),
    transmittedOn: facts.sentOn,
    addressee: facts.requestedAuthorityName,
    ...(facts.partnerReference === undefined ? {} : { addresseeReference: facts.partnerReference }),
    ...(facts.channel === undefined ? {} : { channel: facts.channel }),
  };
}

function categories(preservation: FormDocument): Readonly<Record<string, unknown>> {
  const allowed = asList(fieldValue(preservation, '11', 'categories')).filter((category) =>
    /^(?:subscriber|identification_only)\./.test(String(category)),
  );
  return allowed.length === 0 ? {} : { categories: allowed };
}

function copied(document: FormDocument, section: string, keys: readonly string[], as?: string): Readonly<Record<string, unknown>> {
  const filled = keys.map((key) => [as ?? key, fieldValue(document, section, key)] as const).filter(([, value]) => value !== undefined);
  return Object.fromEntries(filled);
}

function withoutEmpty(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([, fields]) => Object.keys(fields).length > 0));
}
