import type { RequestResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { notices } from '../../api/queries';
import { Notice } from '../../components/notice';
import { requestText } from '../../text/request';

const HELD: readonly string[] = ['paper-not-made', 'paper-not-signed'];

/** Why the paper of an approved request does not go out, to those who were told. */
export function HeldPaper({ request }: { readonly request: RequestResponse }) {
  const told = useQuery({ ...notices, enabled: request.stage === 'signed' });
  const why = request.stage === 'signed' ? (told.data ?? []).filter(({ requestId, code }) => requestId === request.id && HELD.includes(code)) : [];
  const [latest] = why.toSorted((a, b) => b.at.localeCompare(a.at));
  return latest ? <Notice tone="error" title={requestText.held}><p>{latest.text}</p></Notice> : null;
}
