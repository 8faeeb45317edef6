import { BlockList } from './block-list';
import { BlockMembers } from './block-members';
import { AttachmentFile } from './attachment-file';
import type { FieldProps } from './field-props';

/** What the file itself tells is not typed. */
const fromFile = ['sha256'];

export function AttachmentEntries(props: FieldProps) {
  return (
    <BlockList
      {...props}
      entry={(value, pointer, onChange) => (
        <>
          <BlockMembers block="Attachment" value={value} pointer={pointer} onChange={onChange} without={fromFile} />
          <AttachmentFile value={value} pointer={pointer} onChange={onChange} />
        </>
      )}
    />
  );
}
