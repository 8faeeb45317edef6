import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useRequest } from '../../api/hooks';
import { Problem } from '../../api/problem';
import { documents } from '../../api/queries';
import { verification } from '../../api/proof-queries';
import { Link } from '../../components/link';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { useReference } from '../../shell/address';
import { proofText as text } from '../../text/proof';
import { Found } from './found';

/** /requests/:ref/documents/:id/signature: one file, version by version. */
export function SignaturePage() {
  const reference = useReference();
  const { id = '' } = useParams({ strict: false });
  const { request, missing, error, again } = useRequest(reference);
  const list = useQuery({ ...documents(request?.id ?? ''), enabled: request !== undefined });
  const file = list.data?.find((each) => each.id === id);
  const found = useQuery({ ...verification(id), enabled: file !== undefined });
  const back = <Link className="link" to={`/requests/${reference}?tab=documents`}>{text.back}</Link>;
  if (missing || (list.data && !file)) return <><PageHeader title={text.notFound} /><Empty action={back}>{text.notFoundMore}</Empty></>;
  const failed = error ?? list.error;
  if (failed && !file) return <Failed error={failed} again={() => (error ? again() : void list.refetch())} />;
  if (!file) return <SkeletonRows rows={6} />;
  return (
    <>
      <PageHeader eyebrow={text.eyebrow} title={file.name} subject={reference} meta={back} />
      {found.error instanceof Problem && found.error.code === 'NOT_A_PDF' && <Empty>{text.notPdf}</Empty>}
      {found.error && !(found.error instanceof Problem && found.error.code === 'NOT_A_PDF') && <Failed error={found.error} again={() => void found.refetch()} />}
      {!found.data && !found.error && <SkeletonRows rows={6} />}
      {found.data && <Found found={found.data} />}
    </>
  );
}
