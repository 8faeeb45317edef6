import type { BlockDefinition } from '../definition';
import { attachmentKinds } from '../codes/attachment-kinds';
import { optional, required } from '../fields';

export const attachment: BlockDefinition = {
  name: 'Attachment',
  label: 'Attachment',
  members: [
    required.text('title', 'Title'),
    required.oneOf(attachmentKinds)('kind', 'Kind'),
    optional.lang('lang', 'Language'),
    optional.int('pages', 'Pages', { min: 1 }),
    optional.bool('certified', 'Certified'),
    optional.sha256('sha256', 'SHA-256'),
  ],
};
