import { Button, Modal } from '@mantine/core';
import type { RequestResponse } from '@comity/http-contract';
import { useState } from 'react';
import { useGiving } from '../../commands/use-giving';
import { useMe } from '../../api/hooks';
import { sentenceOf } from '../../api/problem';
import { ErrorSummary } from '../../components/error-summary';
import { CommandFacts } from '../../commands/command-facts';
import { fieldText } from '../../text/actions';
import { commandText } from '../../text/commands';
import { draftingText } from '../../text/drafting';
import { moment } from '../../time/format';
import type { DraftSaver, SaverState } from './draft-saver';

interface Props { readonly request: RequestResponse; readonly state: SaverState; readonly saver: DraftSaver; readonly onDone: () => void; readonly onCancel: () => void }

/** What goes to the checker: which version, with its digest. */
export function SendDialog({ request, state: { saved }, saver, onDone, onCancel }: Props) {
  const { zone } = useMe();
  const command = useGiving(request.id);
  const [unsaved, setUnsaved] = useState(false);
  const send = async (): Promise<void> => {
    const all = await saver.flush();
    setUnsaved(!all);
    const { version, digest } = saver.current().saved;
    if (all) command.give({ type: 'SubmitForReview', draftVersion: version, digest }, onDone);
  };
  const lines = unsaved ? [draftingText.saveFirst] : command.error ? [sentenceOf(command.error)] : [];
  return (
    <Modal opened onClose={onCancel} size="lg" title={draftingText.sendTitle} closeButtonProps={{ 'aria-label': commandText.close }}>
      <div className="form">
        <ErrorSummary title={fieldText.errorTitle} lines={lines.map((message) => ({ message }))} />
        <p className="lead">{draftingText.sendLead}</p>
        <CommandFacts request={request} />
        <dl className="facts facts--wide">
          <dt>{draftingText.version}</dt><dd>{draftingText.versionOf(saved.version, saved.savedBy.name, moment(saved.savedAt, zone))}</dd>
          <dt>{draftingText.digest}</dt><dd className="mono hash">{saved.digest}</dd>
        </dl>
        <div className="form__acts">
          <Button variant="filled" loading={command.isPending} onClick={() => void send()}>{draftingText.send}</Button>
          <Button onClick={onCancel}>{draftingText.cancel}</Button>
        </div>
      </div>
    </Modal>
  );
}
