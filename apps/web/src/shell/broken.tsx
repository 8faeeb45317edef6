import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { sentenceOf } from '../api/problem';
import { PageHeader } from '../components/page-header';
import { shellText } from '../text/shell';

/** A page that could not be shown at all. */
export function Broken({ error }: { readonly error: unknown }) {
  const router = useRouter();
  return (
    <div className="alone">
      <PageHeader title={shellText.errorTitle} />
      <p className="lead">{sentenceOf(error)}</p>
      <p className="row"><Button variant="filled" onClick={() => void router.invalidate()}>{shellText.tryAgain}</Button></p>
    </div>
  );
}
