import type { InstrumentLine } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useMe } from '../../api/hooks';
import { instruments } from '../../api/law-queries';
import { Field } from '../../components/field';
import { Link } from '../../components/link';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { useAddress } from '../../shell/address';
import { lawText as text } from '../../text/law';
import { requirementsText } from '../../text/requirements';
import { calendarDay, dateIn } from '../../time/format';
import { useNow } from '../../time/now';
import { InstrumentTable } from './instrument-table';
import './law-page.css';

const quiet: readonly string[] = ['in-force', 'applies'];

/** /law: the status board of a day, and every instrument by family. */
export function LawPage() {
  const { zone } = useMe();
  const { search, go, having } = useAddress();
  const today = dateIn(useNow(), zone);
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim().toLowerCase());
  const list = useQuery(instruments(search['on']));
  const found = (list.data ?? []).filter(({ id, title, citation }) => `${id} ${title} ${citation}`.toLowerCase().includes(asked));
  const attention = found.filter(({ status }) => !quiet.includes(status.status));
  const families = [...new Map(found.map(({ family }) => [family.code, family.text])).entries()];
  return (
    <>
      <PageHeader title={text.title} meta={<>{text.lead(calendarDay(search['on'] ?? today))} <Link className="link" to="/law/requirements">{requirementsText.toPage}</Link></>} />
      <div className="filters" role="search" aria-label={text.filter}>
        <span className="field--wide"><Field label={text.filter}>{(wiring) => <input {...wiring} type="search" data-filter value={words} onChange={({ currentTarget }) => setWords(currentTarget.value)} />}</Field></span>
        <Field label={text.on}>{(wiring) => <input {...wiring} type="date" value={search['on'] ?? today} onChange={({ currentTarget }) => go(having({ on: currentTarget.value === '' || currentTarget.value === today ? undefined : currentTarget.value }), { replace: true })} />}</Field>
      </div>
      {list.error && !list.data && <Failed error={list.error} again={() => void list.refetch()} />}
      {!list.error && !list.data && <SkeletonRows rows={8} />}
      {list.data && found.length === 0 && <Empty>{text.none}</Empty>}
      {attention.length > 0 && <Group title={text.attention} lines={attention} board />}
      {families.map(([code, name]) => <Group key={code} title={name} lines={found.filter(({ family }) => family.code === code)} />)}
    </>
  );
}

function Group({ title, lines, board = false }: { readonly title: string; readonly lines: readonly InstrumentLine[]; readonly board?: boolean }) {
  const id = `family-${title.replaceAll(/\W+/g, '-')}`;
  return <section className="law-group" aria-labelledby={id}><h2 id={id}>{title} <span className="count num">{lines.length}</span></h2><InstrumentTable lines={lines} board={board} label={title} /></section>;
}
