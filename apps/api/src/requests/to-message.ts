import { messageLabels } from '@comity/domain';
import type { MessageResponse } from '@comity/http-contract';
import type { MessageRecord } from '@comity/persistence';
import { instant, instantOrNull } from '../http/instants';

export const toMessage = ({ id, direction, type, at, sequence, digest, deliveredAt, content }: MessageRecord): MessageResponse => ({
  id, direction, type, label: messageLabels[type], at: instant(at), sequence, digest,
  delivered: deliveredAt !== null, deliveredAt: instantOrNull(deliveredAt), content: { ...content },
});
