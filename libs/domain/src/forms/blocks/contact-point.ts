import type { BlockDefinition } from '../definition';
import { optional, required } from '../fields';

export const contactPoint: BlockDefinition = {
  name: 'ContactPoint',
  label: 'Contact point',
  members: [
    required.text('name', 'Person in charge', { hint: 'Who answers questions about this request.' }),
    optional.text('organisation', 'Organisation'),
    optional.text('jobTitle', 'Job title'),
    optional.text('function', 'Function in the case'),
    optional.longText('address', 'Address'),
    optional.text('tel', 'Telephone', { hint: 'With the country code.' }),
    optional.text('mobile', 'Mobile', { hint: 'A number that is answered outside office hours.' }),
    optional.text('fax', 'Fax'),
    optional.text('email', 'E-mail'),
    optional.text('officeHours', 'Office hours'),
    optional.timeZone('timeZone', 'Time zone', { hint: 'For example Europe/Brussels.' }),
    optional.languages('languages', 'Languages'),
  ],
};
