import type { RequestResponse } from '@comity/http-contract';
import { commandText } from '../text/commands';

/** What a command is about and where it goes: repeated before anything is sent. */
export function CommandFacts({ request: { reference, kind, subject, partner } }: { readonly request: RequestResponse }) {
  return (
    <dl className="facts facts--wide">
      <dt>{commandText.summary.what}</dt><dd><bdi className="mono">{reference}</bdi>, {kind}</dd>
      <dt>{commandText.summary.case}</dt><dd>{subject}</dd>
      <dt>{commandText.summary.to}</dt><dd>{partner.name}</dd>
    </dl>
  );
}
