import { Button } from '@mantine/core';
import type { PackChangeKind, PackKind } from '@comity/domain';
import type { PacksResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../api/hooks';
import { packs } from '../../api/law-queries';
import { adminText as text } from '../../text/admin';
import { moment } from '../../time/format';
import { ProposalDialog } from './proposal-dialog';

type Pack = PacksResponse['published'][number];

const changeOf: Readonly<Record<PackKind, PackChangeKind>> = { calendar: 'calendar-pack', rules: 'rule-pack', participation: 'participation-pack', requirements: 'requirement-pack' };

/** Published versions, with those that the agency could adopt. `kind`: of this kind alone. */
export function Packs({ kind, mayPropose }: { readonly kind?: PackKind; readonly mayPropose: boolean }) {
  const { zone } = useMe();
  const found = useQuery(packs);
  const [chosen, setChosen] = useState<Pack | null>(null);
  if (!found.data) return null;
  const { published } = found.data;
  const list = published.filter((pack) => kind === undefined || pack.kind === kind);
  return (
    <section aria-labelledby="packs-title" className="admin-section">
      <h2 id="packs-title">{text.packTitle}</h2>
      {list.every(({ adopted }) => adopted) && <p className="muted small">{text.packNone}</p>}
      <ul className="admin-lines">
        {list.map((pack) => (
          <li key={pack.kind + pack.version}>
            <span><span className="strong">{text.packs[pack.kind]}</span> <bdi className="mono">{pack.version}</bdi><span className="muted"> {text.published} <bdi>{moment(pack.publishedAt, zone, true)}</bdi>. {Object.entries(pack.summary).map(([name, n]) => `${n} ${text.packCounts[name] ?? name}`).join(', ')}</span></span>
            {pack.adopted ? <span className="muted">{text.packAdopted}</span> : mayPropose ? <Button size="xs" onClick={() => setChosen(pack)}>{text.packPropose}<span className="vh">: {pack.version}</span></Button> : <span className="muted">{text.packNew}</span>}
          </li>
        ))}
      </ul>
      {chosen && (
        <ProposalDialog title={text.packDialog} close={() => setChosen(null)} problems={() => []} content={() => ({ kind: changeOf[chosen.kind], payload: { version: chosen.version } })}>
          <dl className="facts facts--wide"><dt>{text.packs[chosen.kind]}</dt><dd className="mono">{chosen.version}</dd></dl>
        </ProposalDialog>
      )}
    </section>
  );
}
