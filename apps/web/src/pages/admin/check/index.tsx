import { hasRight } from '@comity/domain';
import type { AgencyCheckDetailResponse } from '@comity/http-contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { agencyCheck } from '../../../api/check-queries';
import { useMe } from '../../../api/hooks';
import { Problem } from '../../../api/problem';
import { form as formQuery } from '../../../api/queries';
import { Link, useGo } from '../../../components/link';
import { Empty, Failed, SkeletonRows } from '../../../components/notice';
import { PageHeader } from '../../../components/page-header';
import { checksText } from '../../../text/checks';
import { moment } from '../../../time/format';
import '../admin.css';
import '../../law/law-page.css';
import { CheckState } from '../checks/check-state';
import { factsOfCheck, nameOfCheck } from '../checks/check-words';
import { Decide } from './decide';
import { DraftsHit } from './drafts-hit';
import { RetireDialog } from './retire-dialog';

const text = checksText.detail;

/** /admin/checks/:id: what it checks, the open drafts that it fires on, and the decision. */
export function CheckPage() {
  const { id } = useParams({ strict: false });
  const found = useQuery(agencyCheck(id ?? ''));
  if (found.error instanceof Problem && found.error.status === 404) return <><PageHeader title={text.notFound} /><Empty action={<Link className="link" to="/admin/checks">{text.toList}</Link>}>{text.notFoundMore}</Empty></>;
  if (found.error && !found.data) return <Failed error={found.error} again={() => void found.refetch()} />;
  return found.data ? <Shown key={found.data.id} check={found.data} /> : <SkeletonRows rows={6} />;
}

function Shown({ check }: { readonly check: AgencyCheckDetailResponse }) {
  const { roles, zone } = useMe();
  const form = useQuery({ ...formQuery(check.content?.form ?? ''), enabled: check.content !== null }).data;
  return (
    <>
      <PageHeader eyebrow={<Link className="link" to="/admin/checks">{checksText.title}</Link>} title={nameOfCheck(check)} meta={<CheckState check={check} />} />
      <div className="split split--request">
        <div>
          {check.drafts && <section aria-labelledby="drafts-title"><h2 id="drafts-title">{text.drafts}</h2><DraftsHit drafts={check.drafts} /></section>}
          {check.state === 'proposed' && <Decide check={check} />}
          {check.state === 'adopted' && check.content && hasRight(roles, 'check.propose') && <InForce check={check} />}
        </div>
        <div>
          {check.content && <section aria-labelledby="contents"><h2 id="contents">{text.what}</h2><dl className="facts">{factsOfCheck(check.content, form).map(([term, words]) => <Fact key={term} term={term} words={words} />)}</dl></section>}
          <section aria-labelledby="course">
            <h2 id="course">{text.course}</h2>
            <dl className="facts">
              <Fact term={checksText.by} words={`${check.proposedBy.name}, ${moment(check.proposedAt, zone)}`} />
              <Fact term={text.reason} words={check.reason} />
              {check.decidedBy && check.decidedAt && <Fact term={text.decided} words={`${check.decidedBy.name}, ${moment(check.decidedAt, zone)}`} />}
              {check.decisionReason && <Fact term={text.decision} words={check.decisionReason} />}
              {check.endedAt && <Fact term={text.ended} words={moment(check.endedAt, zone)} />}
            </dl>
          </section>
        </div>
      </div>
    </>
  );
}

function InForce({ check }: { readonly check: AgencyCheckDetailResponse }) {
  const go = useGo();
  const [retiring, setRetiring] = useState(false);
  return (
    <p className="admin-acts admin-section">
      <Button onClick={() => go(`/admin/checks/new?version=${check.id}`)}>{text.newVersion}</Button>
      <Button onClick={() => setRetiring(true)}>{text.retire}</Button>
      {retiring && <RetireDialog check={check} close={() => setRetiring(false)} />}
    </p>
  );
}

const Fact = ({ term, words }: { readonly term: string; readonly words: string }) => <><dt>{term}</dt><dd className="admin-version">{words}</dd></>;
