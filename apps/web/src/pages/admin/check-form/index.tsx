import type { AgencyCheckContent } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import type { AgencyCheckResponse, CheckSuggestionDetailResponse } from '@comity/http-contract';
import { agencyCheck, suggestion } from '../../../api/check-queries';
import { Link } from '../../../components/link';
import { Failed, SkeletonRows } from '../../../components/notice';
import { PageHeader } from '../../../components/page-header';
import { useAddress } from '../../../shell/address';
import { checksText } from '../../../text/checks';
import '../admin.css';
import { CheckForm } from './check-form';
import { Written } from './written';

const text = checksText.form;
const fresh: Omit<AgencyCheckContent, 'message'> = {
  requestedState: null, measure: null, form: 'COE_TCY_PRESERVATION_29_30', section: '', field: '', condition: { when: 'always' }, level: 'reason', waivable: 'author',
};

/** /admin/checks/new: from nothing, from a request that came back (`from`), or as a new version of a check (`version`). */
export function CheckFormPage() {
  const { search: { from, version } } = useAddress();
  const came = useQuery({ ...suggestion(from ?? ''), enabled: from !== undefined });
  const earlier = useQuery({ ...agencyCheck(version ?? ''), enabled: version !== undefined });
  const failed = [came, earlier].find(({ error, data }) => error && !data);
  if (failed) return <Failed error={failed.error} again={() => void failed.refetch()} />;
  if ((from !== undefined && !came.data) || (version !== undefined && !earlier.data)) return <SkeletonRows rows={6} />;
  return <Shown came={came.data} earlier={earlier.data} />;
}

function Shown({ came, earlier }: { readonly came: CheckSuggestionDetailResponse | undefined; readonly earlier: AgencyCheckResponse | undefined }) {
  return (
    <>
      <PageHeader
        eyebrow={<Link className="link" to="/admin/checks">{checksText.title}</Link>} title={earlier ? text.version(earlier.number) : text.title}
        meta={came && <>{text.from(came.reference)}. {checksText.steps[came.step]}</>}
      />
      {came && <Written suggestion={came} />}
      <CheckForm start={earlier?.content ?? came?.prefilled ?? fresh} {...(earlier ? { replaces: earlier.id } : {})} {...(came ? { suggestionId: came.id } : {})} />
    </>
  );
}
