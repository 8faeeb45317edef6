import type { BlockDefinition } from '../definition';
import { signatureMethods } from '../codes/signature-methods';
import { optional, required } from '../fields';

export const signature: BlockDefinition = {
  name: 'Signature',
  label: 'Signature',
  members: [
    required.text('name', 'Name'),
    required.text('post', 'Post'),
    required.date('date', 'Date'),
    optional.text('place', 'Place'),
    required.oneOf(signatureMethods)('method', 'Method'),
    optional.bool('stamp', 'Stamp'),
  ],
};
