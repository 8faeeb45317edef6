import type { BlockDefinition } from '../definition';
import { optional } from '../fields';

export const timeRange: BlockDefinition = {
  name: 'TimeRange',
  label: 'Period',
  members: [
    optional.moment('from', 'From'),
    optional.moment('to', 'To'),
    optional.timeZone('timeZone', 'Time zone', { hint: 'In which the two ends are read when they carry no offset.' }),
  ],
};
