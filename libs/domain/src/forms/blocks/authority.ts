import type { BlockDefinition } from '../definition';
import { authorityKinds } from '../codes/authority-kinds';
import { optional, required } from '../fields';

export const authority: BlockDefinition = {
  name: 'Authority',
  label: 'Authority',
  members: [
    required.text('name', 'Name', { hint: 'The official name in the language of the document.' }),
    optional.text('nameNative', 'Name in the original script', { hint: 'As the authority writes it itself; it speeds up delivery.' }),
    required.country('country', 'State', { hint: 'Two letters, ISO 3166-1: GR for Greece, GB for the United Kingdom.' }),
    required.oneOf(authorityKinds)('kind', 'Kind of authority'),
    optional.text('representativeName', 'Represented by'),
    optional.text('postHeld', 'Post held'),
    optional.text('fileReference', 'File reference', { hint: 'The number under which this authority keeps the case.' }),
    optional.longText('address', 'Address'),
    optional.text('tel', 'Telephone'),
    optional.text('fax', 'Fax'),
    optional.text('email', 'E-mail'),
    optional.languages('languages', 'Languages'),
  ],
};
