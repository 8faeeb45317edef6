import { hasRight } from '@comity/domain';
import type { RequestResponse, StandardDocumentSummary } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../api/hooks';
import { standardDocuments } from '../../api/standard-documents';
import { ButtonLink } from '../../components/button-link';
import { Link } from '../../components/link';
import { standardText as text } from '../../text/standard-documents';
import { moment } from '../../time/format';
import '../standard-document/standard-document.css';

/** Standard documents of a request: those under way, those issued, and the way to a new one. */
export function StandardDocuments({ request }: { readonly request: RequestResponse }) {
  const { roles } = useMe();
  const list = useQuery(standardDocuments(request.id)).data;
  if (!list) return null;
  const mayMake = list.offered.length > 0 && hasRight(roles, 'request.draft');
  if (!mayMake && list.made.length === 0) return null;
  return (
    <section aria-labelledby="standard-documents">
      <div className="made__head">
        <h2 id="standard-documents">{text.section}</h2>
        {mayMake && <ButtonLink to={`/requests/${request.reference}/standard-documents`}>{text.make}</ButtonLink>}
      </div>
      {list.made.length === 0 ? <p className="muted small">{text.none}</p> : <ul className="made">{list.made.map((made) => <li key={made.id}><Made made={made} reference={request.reference} /></li>)}</ul>}
    </section>
  );
}

function Made({ made: { id, name, state, savedBy, savedAt, issuedBy, issuedAt, documentId }, reference }: { readonly made: StandardDocumentSummary; readonly reference: string }) {
  const { zone } = useMe();
  const issued = state === 'issued' && issuedAt !== null;
  return (
    <>
      <span className="strong">{name}</span>
      <span className="muted">{issued ? text.issuedOf(issuedBy ?? '', moment(issuedAt, zone)) : text.draftOf(savedBy, moment(savedAt, zone))}</span>
      {issued
        ? <a className="link" href={`/api/documents/${documentId}/content`} target="_blank" rel="noreferrer">{text.openPaper}<span className="vh">: {name}</span></a>
        : <Link className="link" to={`/requests/${reference}/standard-documents/${id}`}>{text.continueDraft}<span className="vh">: {name}</span></Link>}
    </>
  );
}
