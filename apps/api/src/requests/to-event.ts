import { eventLabels } from '@comity/domain';
import type { EventResponse } from '@comity/http-contract';
import type { EventRecord } from '@comity/persistence';
import { instant } from '../http/instants';

/** An entry of the timeline. A step that a message brought is the other side's; timers and deliveries are Comity's own. */
export function toEvent(event: EventRecord, partnerName: string): EventResponse {
  const from = event.commandType === 'ReceiveMessage' ? 'them' : event.personId === null ? 'comity' : 'us';
  return {
    seq: event.seq, type: event.type, label: eventLabels[event.type], at: instant(event.at), from, by: byWhom(event, from, partnerName),
    data: event.data, narratives: event.narratives, hash: event.hash,
  };
}

function byWhom({ personName, personRole }: EventRecord, from: EventResponse['from'], partnerName: string): EventResponse['by'] {
  if (from === 'them') return { name: partnerName };
  return personName === null ? null : { name: personName, ...(personRole ? { role: personRole } : {}) };
}
