import { closingOutcomes, type CommandType, type Outcome, type RequestCommand, type Side } from '@comity/domain';
import { fieldText, outcomeLabels } from '../text/actions';
import { draftText } from '../text/draft';

/** A field of a command: one line, a text, a date or a choice. */
export interface SimpleField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'date' | 'choice';
  readonly required: boolean;
  readonly hint?: string;
  readonly options?: (side: Side) => readonly { readonly value: string; readonly label: string }[];
}

export type SimpleCommand = Extract<CommandType, 'AcknowledgeReceipt' | 'AskForInformation' | 'RecordPreservation' | 'Withdraw' | 'ReturnApproved' | 'AcknowledgeWithdrawal' | 'Close' | 'Discard'>;

const note: SimpleField = { name: 'note', label: fieldText.note, kind: 'text', required: false, hint: fieldText.noteHint };
const outcomes = (side: Side) => closingOutcomes[side].map((value: Outcome) => ({ value, label: outcomeLabels[value] }));

export const simpleFields: Readonly<Record<SimpleCommand, readonly SimpleField[]>> = {
  AcknowledgeReceipt: [note],
  AskForInformation: [
    { name: 'question', label: fieldText.question, kind: 'text', required: true },
    { name: 'answerBy', label: fieldText.answerBy, kind: 'date', required: true, hint: fieldText.answerByHint },
  ],
  RecordPreservation: [
    { name: 'effectedOn', label: fieldText.effectedOn, kind: 'date', required: true },
    { name: 'provider', label: fieldText.provider, kind: 'line', required: true },
    { name: 'providerReference', label: fieldText.providerReference, kind: 'line', required: true, hint: fieldText.providerReferenceHint },
    { name: 'expiresOn', label: fieldText.expiresOn, kind: 'date', required: false, hint: fieldText.expiresOnHint },
    note,
  ],
  Withdraw: [{ name: 'reason', label: fieldText.reason, kind: 'text', required: true, hint: fieldText.reasonHint }],
  ReturnApproved: [{ name: 'reason', label: draftText.returnReason, kind: 'text', required: true, hint: draftText.returnHint }],
  AcknowledgeWithdrawal: [note],
  Close: [
    { name: 'outcome', label: fieldText.outcome, kind: 'choice', required: true, options: outcomes },
    { name: 'note', label: fieldText.note, kind: 'text', required: false, hint: fieldText.reasonOptional },
  ],
  Discard: [{ name: 'reason', label: fieldText.reason, kind: 'text', required: false, hint: fieldText.reasonOptional }],
};

export const isSimple = (type: CommandType): type is SimpleCommand => Object.hasOwn(simpleFields, type);

/** Whether the other authority gets a message by it, which may take issued papers along. */
export const sendsPapers = (type: SimpleCommand): boolean => type !== 'Close' && type !== 'Discard' && type !== 'ReturnApproved';

/** The command of what was written: empty fields are left out. */
export function simpleCommand(type: SimpleCommand, values: Readonly<Record<string, string>>, papers: readonly string[] = []): RequestCommand {
  const written = Object.entries(values).map(([name, text]) => [name, text.trim()] as const).filter(([, text]) => text !== '');
  return { type, ...Object.fromEntries(written), ...(papers.length > 0 ? { documentIds: papers } : {}) } as unknown as RequestCommand;
}
