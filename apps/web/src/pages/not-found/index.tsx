import { useAddress } from '../../shell/address';
import { Link } from '../../components/link';
import { PageHeader } from '../../components/page-header';
import { shellText } from '../../text/shell';

/** Also shown for requests of others: whether they exist is not ours to tell. */
export function NotFoundPage() {
  const { path } = useAddress();
  return (
    <div key={path}>
      <PageHeader title={shellText.notFound} />
      <p className="lead">{shellText.notFoundMore}</p>
      <p><Link to="/" className="link">{shellText.toStart}</Link></p>
    </div>
  );
}
