import type { LawChangeDetailResponse } from '@comity/http-contract';
import { useParams } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../../api/hooks';
import { lawChange } from '../../../api/law-queries';
import { Found } from '../../../components/found';
import { Link } from '../../../components/link';
import { Notice } from '../../../components/notice';
import { PageHeader } from '../../../components/page-header';
import { adminText } from '../../../text/admin';
import { moment } from '../../../time/format';
import '../admin.css';
import '../../law/law-page.css';
import { ChangeState } from '../change-state';
import { contentsOf, nameOf } from '../change-words';
import { Fact } from '../fact';
import { Decide } from './decide';
import { Moves } from './moves';

const text = adminText.changes;

/** /admin/law-changes/:id: what it changes, the clocks that it moves, and the decision. */
export function LawChangePage() {
  const { id } = useParams({ strict: false });
  const found = useQuery(lawChange(id ?? ''));
  return <Found query={found} words={text} list="/admin/law-changes" back={text.toList}>{(change) => <Shown key={change.id} change={change} />}</Found>;
}

function Shown({ change }: { readonly change: LawChangeDetailResponse }) {
  const { zone } = useMe();
  const { findings, state } = change;
  return (
    <>
      <PageHeader eyebrow={<><Link className="link" to="/admin/law-changes">{text.title}</Link> · {adminText.kinds[change.kind]}</>} title={nameOf(change)} meta={<ChangeState state={state} />} />
      <div className="split split--request">
        <div>
          <Moves change={change} />
          {state === 'proposed' && findings.length > 0 && <Notice tone="error" title={text.findings}><ul>{findings.map(({ message }) => <li key={message}>{message}</li>)}</ul><p>{text.findingsMore}</p></Notice>}
          {state === 'proposed' && <Decide change={change} />}
        </div>
        <div>
          <section aria-labelledby="contents">
            <h2 id="contents">{text.what}</h2>
            <dl className="facts">{contentsOf(change).map(([term, words]) => <Fact key={term} term={term} words={words} />)}</dl>
          </section>
          <section aria-labelledby="course">
            <h2 id="course">{text.detail.proposed}</h2>
            <dl className="facts">
              <Fact term={text.by} words={`${change.proposedBy.name}, ${moment(change.proposedAt, zone)}`} />
              <Fact term={text.detail.reason} words={change.reason} />
              {change.decidedBy && change.decidedAt && <Fact term={text.detail.decided} words={`${text.states[state]}, ${change.decidedBy.name}, ${moment(change.decidedAt, zone)}`} />}
              {change.decisionReason && <Fact term={text.detail.decision} words={change.decisionReason} />}
              <Fact term={text.detail.law} words={`${change.versionNow}, ${text.detail.number(change.lawNumberNow)}`} />
              {change.versionAfter && <Fact term={text.detail.after} words={change.versionAfter} />}
            </dl>
          </section>
        </div>
      </div>
    </>
  );
}
