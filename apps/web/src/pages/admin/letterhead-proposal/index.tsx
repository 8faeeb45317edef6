import type { LetterheadProposalDetailResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMe } from '../../../api/hooks';
import { letterhead } from '../../../api/letterhead-queries';
import { Found } from '../../../components/found';
import { Link } from '../../../components/link';
import { Notice } from '../../../components/notice';
import { PageHeader } from '../../../components/page-header';
import { letterheadText as text } from '../../../text/letterhead';
import { moment } from '../../../time/format';
import '../admin.css';
import '../../law/law-page.css';
import { ChangeState } from '../change-state';
import { Head } from '../letterhead/head';
import { Specimen } from '../specimen';
import { Fact } from '../fact';
import { DecideLetterhead } from './decide';

/** /admin/letterhead/:id: a proposed letterhead, a specimen under it, and the decision. */
export function LetterheadProposalPage() {
  const { id } = useParams({ strict: false });
  const found = useQuery(letterhead(id ?? ''));
  return <Found query={found} words={text} list="/admin/letterhead" back={text.toList}>{(proposal) => <Shown key={proposal.id} proposal={proposal} />}</Found>;
}

function Shown({ proposal }: { readonly proposal: LetterheadProposalDetailResponse }) {
  const { zone } = useMe();
  const { id, state, findings, pictureNotes, decidedBy, decidedAt } = proposal;
  return (
    <>
      <PageHeader eyebrow={<><Link className="link" to="/admin/letterhead">{text.title}</Link> · {text.proposal}</>} title={proposal.name} meta={<ChangeState state={state} />} />
      <div className="split split--request">
        <div>
          <Specimen source={`/agency/letterheads/${id}/specimen.pdf`} words={text} />
          {state === 'proposed' && findings.length > 0 && <Notice tone="error" title={text.findings}><ul>{findings.map(({ message }) => <li key={message}>{message}</li>)}</ul><p>{text.findingsMore}</p></Notice>}
          {state === 'proposed' && <DecideLetterhead proposal={proposal} />}
        </div>
        <div>
          <Head head={proposal} source={`/agency/letterheads/${id}`} />
          <section aria-labelledby="course">
            <h2 id="course">{text.course}</h2>
            <dl className="facts">
              <Fact term={text.by} words={`${proposal.proposedBy.name}, ${moment(proposal.proposedAt, zone)}`} />
              <Fact term={text.reasonGiven} words={proposal.reason} />
              {pictureNotes.length > 0 && <Fact term={text.notes} words={pictureNotes.join(' ')} />}
              {decidedBy && decidedAt && <Fact term={text.decided} words={`${text.states[state]}, ${decidedBy.name}, ${moment(decidedAt, zone)}`} />}
              {proposal.decisionReason && <Fact term={text.decision} words={proposal.decisionReason} />}
              {proposal.number !== null && <Fact term={text.which} words={String(proposal.number)} />}
            </dl>
          </section>
        </div>
      </div>
    </>
  );
}
