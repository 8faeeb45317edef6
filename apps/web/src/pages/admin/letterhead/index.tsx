import { Button } from '@mantine/core';
import { hasRight } from '@comity/domain';
import type { LetterheadProposalResponse, LetterheadResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../../api/hooks';
import { letterheads, presentLetterhead } from '../../../api/letterhead-queries';
import { Link } from '../../../components/link';
import { Empty, Failed, SkeletonRows } from '../../../components/notice';
import { PageHeader } from '../../../components/page-header';
import { letterheadText as text } from '../../../text/letterhead';
import { moment } from '../../../time/format';
import '../admin.css';
import '../../law/law-page.css';
import { ChangeState } from '../change-state';
import { Specimen } from '../specimen';
import { Head } from './head';
import { ProposeLetterhead } from './propose-dialog';

/** /admin/letterhead: what stands at the head of papers, and what was proposed. */
export function LetterheadPage() {
  const { roles } = useMe();
  const [proposing, setProposing] = useState(false);
  const present = useQuery(presentLetterhead);
  const all = useQuery(letterheads);
  const mayPropose = hasRight(roles, 'letterhead.propose');
  return (
    <>
      <PageHeader eyebrow={text.eyebrow} title={text.title} meta={mayPropose ? text.lead : text.noRight} actions={mayPropose && present.data && <Button variant="filled" onClick={() => setProposing(true)}>{text.propose}</Button>} />
      {present.error && !present.data && <Failed error={present.error} again={() => void present.refetch()} />}
      {!present.data && !present.error && <SkeletonRows rows={4} />}
      {present.data && (
        <div className="split">
          <Present present={present.data} />
          <Versions all={all.data} error={all.error} again={() => void all.refetch()} />
          <Specimen key={present.data.number} source={`/agency/letterhead/specimen.pdf?number=${present.data.number}`} words={text} />
        </div>
      )}
      {proposing && present.data && <ProposeLetterhead present={present.data} close={() => setProposing(false)} />}
    </>
  );
}

function Present({ present }: { readonly present: LetterheadResponse }) {
  const { zone } = useMe();
  return (
    <section aria-labelledby="present-title">
      <h2 id="present-title">{text.present}</h2>
      <p className="muted small">{present.since ? text.number(present.number, moment(present.since, zone)) : text.fromDirectory}</p>
      <Head head={present} source="/agency/letterhead" />
    </section>
  );
}

/** The server lists the newest hundred; beyond them nobody can count here. */
const SHOWN = 100;

function Versions({ all, error, again }: { readonly all: readonly LetterheadProposalResponse[] | undefined; readonly error: Error | null; readonly again: () => void }) {
  const { zone } = useMe();
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title">{text.versions}</h2>
      {error && !all && <Failed error={error} again={again} />}
      {all?.length === 0 && <Empty>{text.noVersions}</Empty>}
      {all && all.length > 0 && (
        <div className="table-scroll">
          <table className="table table--plain" aria-labelledby="versions-title">
            <thead><tr><th scope="col" className="law-col-title">{text.what}</th><th scope="col">{text.state}</th><th scope="col">{text.by}</th><th scope="col">{text.at}</th><th scope="col" className="law-col-limits">{text.which}</th></tr></thead>
            <tbody>
              {all.map((each, index) => (
                <tr key={each.id}>
                  <th scope="row"><Link className="link strong" to={`/admin/letterhead/${each.id}`}><bdi>{each.name}</bdi></Link> <span className="muted small">{all.length < SHOWN && text.proposalNumber(all.length - index)}</span></th>
                  <td data-label={text.state}><ChangeState state={each.state} /></td>
                  <td data-label={text.by}>{each.proposedBy.name}</td>
                  <td data-label={text.at} className="num"><bdi>{moment(each.proposedAt, zone)}</bdi></td>
                  <td data-label={text.which} className="num">{each.number ?? <span className="muted">{each.state === 'proposed' ? text.notYet : text.never}</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
