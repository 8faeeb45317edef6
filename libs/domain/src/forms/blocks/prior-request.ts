import type { BlockDefinition } from '../definition';
import { priorRequestKinds } from '../codes/prior-request-kinds';
import { optional, required } from '../fields';

export const priorRequest: BlockDefinition = {
  name: 'PriorRequest',
  label: 'Earlier request',
  members: [
    required.oneOf(priorRequestKinds)('kind', 'Kind of request'),
    required.text('authority', 'Sent by', { hint: 'The authority that made the earlier request.' }),
    optional.text('reference', 'Reference'),
    optional.dateOrDateTime('issuedOn', 'Issued on'),
    optional.dateOrDateTime('transmittedOn', 'Sent on'),
    optional.text('addressee', 'Sent to'),
    optional.text('addresseeReference', 'Their reference'),
    optional.text('channel', 'Channel'),
    optional.text('status', 'Status'),
  ],
};
