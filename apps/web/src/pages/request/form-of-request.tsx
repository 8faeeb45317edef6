import type { RequestResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { form as formQuery, formContent } from '../../api/queries';
import { Failed, SkeletonRows } from '../../components/notice';
import { FormReading } from '../../forms/read/form-reading';
import { pageText } from '../../text/request-page';

const before: ReadonlySet<string> = new Set(['draft', 'review', 'returned', 'signed']);

/** The request itself to read: as it was approved, or as it was received. */
export function FormOfRequest({ request }: { readonly request: RequestResponse }) {
  if (request.side === 'outgoing' && (before.has(request.stage) || request.sentAt === null)) return null;
  return <Content request={request} />;
}

function Content({ request }: { readonly request: RequestResponse }) {
  const content = useQuery(formContent(request.id));
  const form = useQuery(formQuery(request.form));
  const error = content.error ?? form.error;
  return (
    <details className="form-reading" open={request.side === 'incoming'}>
      <summary><h2>{pageText.formTitle[request.side]}</h2></summary>
      {content.data && form.data ? <FormReading sections={form.data.sections} blocks={form.data.blocks} values={content.data.values} lang={content.data.lang} />
        : error ? <Failed error={error} again={() => void (content.error ? content.refetch() : form.refetch())} /> : <SkeletonRows rows={6} />}
    </details>
  );
}
