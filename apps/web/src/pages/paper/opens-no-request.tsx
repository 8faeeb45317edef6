import type { ImportReadingResponse } from '@comity/http-contract';
import { Link } from '../../components/link';
import { Notice } from '../../components/notice';
import { paperText as text } from '../../text/paper';

/** A paper whose form opens no request: what that means, and what can be done with it. */
export function OpensNoRequest({ reading: { document, registered } }: { readonly reading: ImportReadingResponse }) {
  return (
    <Notice tone="info" title={text.opensNone(document.title)}>
      <p>{text.opensNoneKept}</p>
      {registered
        ? <p>{text.bearsReference(registered.reference)} <Link className="link" to={`/requests/${registered.reference}`}>{text.openThat}</Link></p>
        : <p><Link className="link" to="/requests">{text.findThat}</Link></p>}
      <p>{text.opensNoneThere}</p>
      <p>{text.opensNoneElse}</p>
    </Notice>
  );
}
