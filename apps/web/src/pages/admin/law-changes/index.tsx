import { hasRight } from '@comity/domain';
import type { LawChangeResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../../api/hooks';
import { lawChanges } from '../../../api/law-queries';
import { Field } from '../../../components/field';
import { Link } from '../../../components/link';
import { Empty, Failed, SkeletonRows } from '../../../components/notice';
import { PageHeader } from '../../../components/page-header';
import { useAddress } from '../../../shell/address';
import { adminText } from '../../../text/admin';
import { moment } from '../../../time/format';
import { Packs } from '../packs';
import '../admin.css';
import '../../law/law-page.css';
import { nameOf } from '../change-words';
import { ChangeState } from '../change-state';

const text = adminText.changes;

/** /admin/law-changes: what was proposed, adopted, rejected and withdrawn, newest first. */
export function LawChangesPage() {
  const { roles } = useMe();
  const { search, go, having } = useAddress();
  const list = useQuery(lawChanges(search['state']));
  return (
    <>
      <PageHeader eyebrow={adminText.eyebrow} title={text.title} meta={text.lead} />
      <div className="filters" role="search" aria-label={text.title}>
        <Field label={text.state}>{(wiring) => <select {...wiring} value={search['state'] ?? ''} onChange={({ currentTarget }) => go(having({ state: currentTarget.value || undefined }), { replace: true })}><option value="">{text.any}</option>{Object.entries(text.states).map(([code, label]) => <option key={code} value={code}>{label}</option>)}</select>}</Field>
      </div>
      {list.error && !list.data && <Failed error={list.error} again={() => void list.refetch()} />}
      {!list.data && !list.error && <SkeletonRows rows={4} />}
      {list.data && (list.data.length === 0 ? <Empty>{search['state'] ? text.noneOf : text.none}</Empty> : <Changes changes={list.data} />)}
      <Packs mayPropose={hasRight(roles, 'law.propose')} />
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly LawChangeResponse[] }) {
  const { zone } = useMe();
  return (
    <div className="table-scroll">
      <table className="table table--plain" aria-label={text.table}>
        <thead><tr><th scope="col" className="law-col-title">{text.what}</th><th scope="col">{text.state}</th><th scope="col">{text.by}</th><th scope="col">{text.at}</th><th scope="col" className="law-col-limits">{text.moved}</th></tr></thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.id}>
              <th scope="row"><Link className="link strong" to={`/admin/law-changes/${change.id}`}>{nameOf(change)}</Link></th>
              <td data-label={text.state}><ChangeState state={change.state} /></td>
              <td data-label={text.by}>{change.proposedBy.name}</td>
              <td data-label={text.at} className="num"><bdi>{moment(change.proposedAt, zone, true)}</bdi></td>
              <td data-label={text.moved} className="num">{change.movedClocks ?? <span className="muted">{change.state === 'proposed' ? text.notYet : text.nothing}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
