import type { BlockDefinition } from '../definition';
import { dataSelectorKinds } from '../codes/data-selector-kinds';
import { optional, required } from '../fields';

export const dataSelector: BlockDefinition = {
  name: 'DataSelector',
  label: 'Identifier',
  members: [
    required.oneOf(dataSelectorKinds)('kind', 'Kind', { shapeRequired: true }),
    required.text('value', 'Value', { shapeRequired: true, hint: 'Exactly as seen in the evidence.' }),
    optional.text('service', 'Service'),
    optional.moment('from', 'From', { hint: 'For an IP address: date and time to the second, since addresses change hands.' }),
    optional.moment('to', 'To'),
    optional.timeZone('timeZone', 'Time zone', { hint: 'The zone of the log, for example UTC or Asia/Tbilisi.' }),
    optional.int('sourcePort', 'Source port', { min: 1, max: 65535, hint: 'Behind carrier-grade NAT only the port tells customers apart.' }),
    optional.longText('note', 'Note'),
  ],
};
