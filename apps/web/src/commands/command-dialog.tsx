import { Modal } from '@mantine/core';
import type { CommandType } from '@comity/domain';
import { commandText } from '../text/commands';
import { AnswerInformationForm } from './answer-information-form';
import type { CommandFormProps } from './command-form';
import { ReassignForm } from './reassign-form';
import { SendAnswerForm } from './send-answer-form';
import { isSimple } from './simple-fields';
import { SimpleForm } from './simple-form';
import { wordsOf } from './words';
import '../forms/forms.css';
import './commands.css';

/** A command as a dialog. It closes by its buttons and by Escape, never by a click beside it: what is typed would be lost. */
export function CommandDialog({ type, ...props }: CommandFormProps & { readonly type: CommandType }) {
  return (
    <Modal opened onClose={props.onCancel} closeOnClickOutside={false} size="lg" title={wordsOf(type, props.request.form).title} closeButtonProps={{ 'aria-label': commandText.close }}>
      <Fields type={type} {...props} />
    </Modal>
  );
}

function Fields({ type, ...props }: CommandFormProps & { readonly type: CommandType }) {
  if (isSimple(type)) return <SimpleForm type={type} {...props} />;
  if (type === 'AnswerInformation') return <AnswerInformationForm {...props} />;
  if (type === 'SendAnswer') return <SendAnswerForm {...props} />;
  if (type === 'Reassign') return <ReassignForm {...props} />;
  return null;
}
