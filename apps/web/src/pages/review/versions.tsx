import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../api/hooks';
import { draftVersions } from '../../api/queries';
import { Failed } from '../../components/notice';
import { reviewText } from '../../text/reviewing';
import { moment } from '../../time/format';

/** Who wrote which version: whoever is named here does not approve. */
export function Versions({ requestId }: { readonly requestId: string }) {
  const { zone } = useMe();
  const list = useQuery(draftVersions(requestId));
  return (
    <section className="versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{reviewText.versions}</h2>
      {list.error && <Failed error={list.error} again={() => void list.refetch()} />}
      {list.data && (
        <ol aria-label={reviewText.versionsCaption}>
          {list.data.map(({ version, savedAt, savedBy }) => <li key={version}><span className="num strong">{reviewText.version} {version}</span> {savedBy.name} <bdi className="num muted">{moment(savedAt, zone)}</bdi></li>)}
        </ol>
      )}
    </section>
  );
}
