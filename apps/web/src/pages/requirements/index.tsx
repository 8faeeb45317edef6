import { useQuery } from '@tanstack/react-query';
import { requirements } from '../../api/check-queries';
import { Field } from '../../components/field';
import { Link } from '../../components/link';
import { Empty, Failed, Notice, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { countries, countryName } from '../../forms/codes';
import { useAddress } from '../../shell/address';
import { lawText } from '../../text/law';
import { requirementsText as text } from '../../text/requirements';
import '../admin/admin.css';
import '../law/law-page.css';
import { RequirementList } from './requirement-list';

/** /law/requirements: what is recorded about requests to a State, with its source. */
export function RequirementsPage() {
  const { search, go, having } = useAddress();
  const state = search['state'];
  const found = useQuery(requirements(state));
  const rows = found.data?.requirements ?? [];
  const own = rows.filter(({ requestedState }) => requestedState !== null);
  const named = [...new Set(own.map(({ requestedState }) => requestedState!))];
  return (
    <>
      <PageHeader eyebrow={<Link className="link" to="/law">{lawText.title}</Link>} title={text.title} meta={text.lead} />
      <div className="filters" role="search" aria-label={text.title}>
        <Field label={text.state}>{(wiring) => <select {...wiring} value={state ?? ''} onChange={({ currentTarget }) => go(having({ state: currentTarget.value || undefined }), { replace: true })}><option value="">{text.any}</option>{countries().map(({ value, label }) => <option key={value} value={value}>{label}</option>)}</select>}</Field>
      </div>
      {found.error && !found.data && <Failed error={found.error} again={() => void found.refetch()} />}
      {!found.error && !found.data && <SkeletonRows rows={6} />}
      {found.data && found.data.version === null && <Notice tone="info" title={text.noVersion} />}
      {found.data?.version && state && found.data.ofState === 0 && <Empty>{text.nothing(countryName(state))}</Empty>}
      {named.map((code) => <RequirementList key={code} title={text.ofState(countryName(code))} rows={own.filter(({ requestedState }) => requestedState === code)} />)}
      {found.data && rows.length > own.length && <RequirementList title={text.ofEvery} rows={rows.filter(({ requestedState }) => requestedState === null)} />}
      {found.data?.version && <p className="muted small admin-section">{text.version} <span className="mono">{found.data.version}</span></p>}
    </>
  );
}
