import { hasRight } from '@comity/domain';
import type { AgencyCheckDetailResponse } from '@comity/http-contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { agencyCheck } from '../../../api/check-queries';
import { useMe } from '../../../api/hooks';
import { form as formQuery } from '../../../api/queries';
import { Found } from '../../../components/found';
import { Link, useGo } from '../../../components/link';
import { PageHeader } from '../../../components/page-header';
import { checksText } from '../../../text/checks';
import { moment } from '../../../time/format';
import '../admin.css';
import '../../law/law-page.css';
import { CheckState } from '../checks/check-state';
import { factsOfCheck, nameOfCheck } from '../checks/check-words';
import { Fact } from '../fact';
import { Decide } from './decide';
import { DraftsHit } from './drafts-hit';
import { RetireDialog } from './retire-dialog';

const text = checksText.detail;

/** /admin/checks/:id: what it checks, the open drafts that it fires on, and the decision. */
export function CheckPage() {
  const { id } = useParams({ strict: false });
  const found = useQuery(agencyCheck(id ?? ''));
  return <Found query={found} words={text} list="/admin/checks" back={text.toList}>{(check) => <Shown key={check.id} check={check} />}</Found>;
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
