import { canonicalJson, type MessageEnvelope } from '@comity/domain';
import { isUuid } from '@comity/platform';

/** Reads a message strictly: canonical form, known shape, and the two agencies that the channel knows from elsewhere. */
export function readEnvelope(canonical: string, parties: { readonly from: string; readonly to: string }): { readonly envelope: MessageEnvelope } | { readonly reason: string } {
  const parsed = parse(canonical);
  if (!parsed || parsed.schema !== 'comity/message/1') return { reason: 'shape-unknown' };
  if (canonicalJson(parsed) !== canonical) return { reason: 'not-canonical' };
  if (parsed.from !== parties.from || parsed.to !== parties.to) return { reason: 'parties-wrong' };
  const shaped = isUuid(parsed.id) && isUuid(parsed.requestId) && (parsed.partnerRequestId === null || isUuid(parsed.partnerRequestId))
    && (parsed.partnerReference === undefined || typeof parsed.partnerReference === 'string')
    && Number.isSafeInteger(parsed.sequence) && typeof parsed.content?.type === 'string';
  return shaped ? { envelope: parsed } : { reason: 'shape-unknown' };
}

function parse(text: string): MessageEnvelope | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as MessageEnvelope) : null;
  } catch {
    return null;
  }
}
