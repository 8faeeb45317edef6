import { Button } from '@mantine/core';
import type { CommandType } from '@comity/domain';
import type { RequestResponse } from '@comity/http-contract';
import { useState } from 'react';
import { CommandDialog } from '../../commands';
import { More } from '../../commands/more';
import { useGo } from '../../components/link';
import { actionText } from '../../text/actions';
import { draftingText } from '../../text/drafting';
import type { DraftSaver, SaverState } from './draft-saver';
import { SendDialog } from './send-dialog';

interface Props { readonly request: RequestResponse; readonly state: SaverState; readonly saver: DraftSaver }

/** Why the draft cannot be sent for check, or null. */
export function whyNotSend({ saved: { check } }: SaverState): string | null {
  const open = [check.blocking > 0 && draftingText.blocking(check.blocking), check.unanswered > 0 && draftingText.unanswered(check.unanswered)].filter((each) => each !== false);
  return check.complete ? null : draftingText.notYet(open.join(', ') || draftingText.unanswered(1));
}

/** One primary action. While it cannot be taken, it can still be reached, and says why. */
export function DraftActions({ request, state, saver }: Props) {
  const go = useGo();
  const [open, setOpen] = useState<'send' | CommandType | null>(null);
  const why = whyNotSend(state);
  const others = (['Reassign', 'Discard'] as const).filter((type) => request.commands.includes(type));
  const close = (): void => setOpen(null);
  const toRequest = (): void => go(`/requests/${request.reference}`);
  const press = async (): Promise<void> => {
    await saver.flush();
    if (whyNotSend(saver.current()) === null) setOpen('send');
  };
  const maySend = request.commands.includes('SubmitForReview');
  return (
    <>
      <More entries={others.map((type) => ({ label: actionText[type]?.title ?? type, onClick: () => setOpen(type) }))} />
      {maySend && (
        <Button variant={why === null ? 'filled' : 'default'} className={why === null ? '' : 'not-yet'} aria-describedby="send-state" {...(why === null ? {} : { 'aria-disabled': true })} onClick={() => void press()}>
          {draftingText.send}
        </Button>
      )}
      {open === 'send' && <SendDialog request={request} state={state} saver={saver} onDone={toRequest} onCancel={close} />}
      {open !== null && open !== 'send' && <CommandDialog type={open} request={request} onCancel={close} onDone={toRequest} />}
    </>
  );
}
