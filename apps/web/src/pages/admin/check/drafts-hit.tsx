import { hasRight } from '@comity/domain';
import type { DraftsHitResponse } from '@comity/http-contract';
import { useMe } from '../../../api/hooks';
import { Link } from '../../../components/link';
import { checksText as text } from '../../../text/checks';

/** Which open drafts a check fires on. */
export function DraftsHit({ drafts: { hit, looked } }: { readonly drafts: DraftsHitResponse }) {
  const reads = hasRight(useMe().roles, 'request.read');
  return (
    <div role="status">
      <p>{text.hits(hit.length, looked)}</p>
      {hit.length > 0 && <ul className="admin-lines">{hit.map(({ requestId, reference }) => <li key={requestId}>{reads ? <Link className="link mono" to={`/requests/${reference}`}>{reference}</Link> : <span className="mono">{reference}</span>}</li>)}</ul>}
    </div>
  );
}
