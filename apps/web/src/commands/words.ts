import { fitsForm, type CommandType } from '@comity/domain';
import { actionText } from '../text/actions';
import { commandText } from '../text/commands';

/** Title, button and lead of a command. A preservation is recorded when it took effect: an answer to it can only refuse. */
export function wordsOf(type: CommandType, form: string): { readonly title: string; readonly button: string; readonly lead: string } {
  if (type === 'SendAnswer' && onlyRefuses(form)) return commandText.refuse;
  return actionText[type] ?? { title: type, button: type, lead: '' };
}

export const onlyRefuses = (form: string): boolean => fitsForm('RecordPreservation', form);
