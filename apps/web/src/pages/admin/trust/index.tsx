import { hasRight } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../../api/hooks';
import { trustPolicies } from '../../../api/proof-queries';
import { Empty, Failed, SkeletonRows } from '../../../components/notice';
import { PageHeader } from '../../../components/page-header';
import { trustText as text } from '../../../text/proof';
import '../admin.css';
import { Policy } from './policy';
import { ProposeTrust } from './propose-trust';
import './trust-page.css';

/** /admin/trust: certificates under which signatures of partners are believed. */
export function TrustPage() {
  const { roles } = useMe();
  const list = useQuery({ ...trustPolicies, enabled: hasRight(roles, 'trust.read') });
  const mayChange = hasRight(roles, 'trust.change');
  return (
    <>
      <PageHeader eyebrow={text.eyebrow} title={text.title} />
      <p className="lead">{text.lead}{!mayChange && ` ${text.noRight}`}</p>
      <div className={mayChange ? 'trust split split--request' : 'trust'}>
        <section aria-labelledby="trust-list">
          <h2 id="trust-list">{text.list}</h2>
          {list.error && !list.data && <Failed error={list.error} again={() => void list.refetch()} />}
          {!list.data && !list.error && hasRight(roles, 'trust.read') && <SkeletonRows rows={4} />}
          {list.data?.length === 0 && <Empty>{text.none}</Empty>}
          {list.data && list.data.length > 0 && <ul className="trust__list">{list.data.map((policy) => <li key={policy.id}><Policy policy={policy} /></li>)}</ul>}
          {hasRight(roles, 'register.publish') && (
            <div className="admin-section">
              <h2>{text.register}</h2>
              <p className="trust__register">{text.registerMore}</p>
              <p><a className="link" href="/api/agency/issued-list" download>{text.download}</a></p>
            </div>
          )}
        </section>
        {mayChange && <ProposeTrust />}
      </div>
    </>
  );
}
