import { hasRight } from '@comity/domain';
import type { AgencyCheckResponse } from '@comity/http-contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { agencyChecks, suggestions } from '../../../api/check-queries';
import { useMe } from '../../../api/hooks';
import { Link, useGo } from '../../../components/link';
import { Empty, Failed, SkeletonRows } from '../../../components/notice';
import { PageHeader } from '../../../components/page-header';
import { adminText } from '../../../text/admin';
import { checksText as text } from '../../../text/checks';
import { moment } from '../../../time/format';
import '../admin.css';
import '../../law/law-page.css';
import { CheckState } from './check-state';
import { nameOfCheck } from './check-words';
import { SuggestionList } from './suggestion-list';

/** /admin/checks: requests that came back, and the checks that were made of them. */
export function ChecksPage() {
  const { roles } = useMe();
  const go = useGo();
  const [list, came] = [useQuery(agencyChecks), useQuery(suggestions)];
  const failed = list.error ?? came.error;
  return (
    <>
      <PageHeader
        eyebrow={adminText.eyebrow} title={text.title} meta={text.lead}
        actions={hasRight(roles, 'check.propose') && <Button variant="filled" onClick={() => go('/admin/checks/new')}>{text.add}</Button>}
      />
      {!hasRight(roles, 'check.propose') && <p className="muted small">{text.noRight}</p>}
      {failed && !(list.data && came.data) && <Failed error={failed} again={() => { void list.refetch(); void came.refetch(); }} />}
      {!failed && !(list.data && came.data) && <SkeletonRows rows={5} />}
      {came.data && <SuggestionList suggestions={came.data} />}
      {list.data && (
        <section aria-labelledby="checks-list" className="admin-section">
          <h2 id="checks-list">{text.list}</h2>
          {list.data.length === 0 ? <Empty>{text.none}</Empty> : <Checks checks={list.data} />}
        </section>
      )}
    </>
  );
}

function Checks({ checks }: { readonly checks: readonly AgencyCheckResponse[] }) {
  const { zone } = useMe();
  return (
    <div className="table-scroll">
      <table className="table table--plain" aria-label={text.table}>
        <thead><tr><th scope="col" className="law-col-title">{text.check}</th><th scope="col">{text.state}</th><th scope="col">{text.version}</th><th scope="col">{text.by}</th><th scope="col">{text.at}</th></tr></thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.id}>
              <th scope="row"><Link className="link strong" to={`/admin/checks/${check.id}`}>{nameOfCheck(check)}</Link></th>
              <td data-label={text.state}><CheckState check={check} /></td>
              <td data-label={text.version} className="num">{check.version}</td>
              <td data-label={text.by}>{check.proposedBy.name}</td>
              <td data-label={text.at} className="num"><bdi>{moment(check.proposedAt, zone, true)}</bdi></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
