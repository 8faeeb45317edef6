import { hasRight, mayCommand, printedCode } from '@comity/domain';
import type { DocumentResponse } from '@comity/http-contract';
import { useState } from 'react';
import { useMe } from '../../api/hooks';
import { Link } from '../../components/link';
import { verdictIcons } from '../../components/verdict-icons';
import { useReference } from '../../shell/address';
import { proofText as text } from '../../text/proof';
import { WithdrawPaper } from './withdraw-paper';

/** What vouches for a file, in one line; those who lead can withdraw a paper of their own. */
export function Proof({ file, requestId }: { readonly file: DocumentResponse; readonly requestId: string }) {
  const { roles } = useMe();
  const reference = useReference();
  const [withdrawing, setWithdrawing] = useState(false);
  const { proof, kind, name } = file;
  if (file.mediaType !== 'application/pdf' || !hasRight(roles, 'document.read')) return null;
  const Icon = proof ? verdictIcons[proof.verdict] : null;
  const grave = proof?.verdict === 'broken' || proof?.verdict === 'withdrawn';
  const mayWithdraw = kind === 'issued' && proof !== null && proof.withdrawnAt === null && mayCommand(roles, 'WithdrawPaper');
  return (
    <div className="document__proof">
      {proof && Icon && <p className={grave ? 'finding finding--block' : 'done-mark'}><Icon size={14} aria-hidden="true" /> {proof.text}</p>}
      {proof?.code && <p className="muted small">{text.code}: <span className="mono">{printedCode(proof.code)}</span></p>}
      <p className="document__links">
        <Link className="link" to={`/requests/${reference}/documents/${file.id}/signature`} aria-label={text.openOf(name)}>{text.open}</Link>
        {mayWithdraw && <button type="button" className="link button-link" aria-label={text.withdrawOf(name)} onClick={() => setWithdrawing(true)}>{text.withdraw}</button>}
      </p>
      {withdrawing && <WithdrawPaper documentId={file.id} name={name} requestId={requestId} close={() => setWithdrawing(false)} />}
    </div>
  );
}
