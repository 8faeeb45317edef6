import { Button } from '@mantine/core';
import type { RequestResponse } from '@comity/http-contract';
import { useState } from 'react';
import { useMe } from '../../api/hooks';
import { CommandDialog } from '../../commands';
import { wordsOf } from '../../commands/words';
import { Notice } from '../../components/notice';
import { announce } from '../../shell/announcer';
import { commandText } from '../../text/commands';
import { requestText } from '../../text/request';
import { moment } from '../../time/format';

/** Why the paper of an approved request does not go out, to everybody who sees the request, and the way back. */
export function HeldPaper({ request }: { readonly request: RequestResponse }) {
  const { zone } = useMe();
  const [open, setOpen] = useState(false);
  const { held } = request;
  const { title } = wordsOf('ReturnApproved', request.form);
  const done = (): void => {
    setOpen(false);
    announce(commandText.done(title));
  };
  return (
    <>
      {held && (
        <div className="held-paper">
          <Notice tone="error" title={requestText.held} action={request.commands.includes('ReturnApproved') && <Button onClick={() => setOpen(true)}>{title}</Button>}>
            <p>{held.text}</p>
            <p>{requestText.heldSince} <time dateTime={held.at} className="num">{moment(held.at, zone, true)}</time>. {requestText.approvedBy(held.approvedBy)}</p>
          </Notice>
        </div>
      )}
      {open && <CommandDialog type="ReturnApproved" request={request} onCancel={() => setOpen(false)} onDone={done} />}
    </>
  );
}
