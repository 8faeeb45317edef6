import { Button } from '@mantine/core';
import { hasRight } from '@comity/domain';
import type { ParticipationRecordResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../../api/hooks';
import { calendars, instruments, participation } from '../../../api/law-queries';
import { Field } from '../../../components/field';
import { Empty, Failed, Notice, SkeletonRows } from '../../../components/notice';
import { PageHeader } from '../../../components/page-header';
import { useAddress } from '../../../shell/address';
import { adminText } from '../../../text/admin';
import { dateIn } from '../../../time/format';
import { useNow } from '../../../time/now';
import { Packs } from '../packs';
import '../admin.css';
import { RecordDialog } from './record-dialog';
import { Records } from './records';

const text = adminText.participation;

/** /admin/participation: how States stand to instruments, by instrument or State. */
export function ParticipationPage() {
  const { roles, zone } = useMe();
  const { search, go, having } = useAddress();
  const [open, setOpen] = useState<ParticipationRecordResponse | 'new' | null>(null);
  const today = dateIn(useNow(), zone);
  const { instrument, state, on } = search;
  const [known, states] = [useQuery(instruments()), useQuery(calendars)];
  const asked = instrument !== undefined || state !== undefined;
  const found = useQuery({ ...participation({ instrument, state, on }), enabled: asked });
  const mayPropose = hasRight(roles, 'law.propose');
  const change = (changes: Readonly<Record<string, string | undefined>>): void => go(having(changes), { replace: true });
  const failed = known.error ?? states.error ?? found.error;
  return (
    <>
      <PageHeader eyebrow={adminText.eyebrow} title={text.title} meta={text.lead} actions={mayPropose && <Button variant="filled" onClick={() => setOpen('new')}>{text.add}</Button>} />
      {failed && <Failed error={failed} again={() => { void known.refetch(); void states.refetch(); void found.refetch(); }} />}
      <div className="filters" role="search" aria-label={text.title}>
        <span className="field--wide"><Field label={text.instrument}>{(wiring) => <select {...wiring} value={instrument ?? ''} onChange={({ currentTarget }) => change({ instrument: currentTarget.value || undefined })}><option value="">{text.any}</option>{(known.data ?? []).map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</select>}</Field></span>
        <span className="field--wide"><Field label={text.state}>{(wiring) => <select {...wiring} value={state ?? ''} onChange={({ currentTarget }) => change({ state: currentTarget.value || undefined })}><option value="">{text.any}</option>{(states.data ?? []).map(({ state: code, name }) => <option key={code} value={code}>{name}</option>)}</select>}</Field></span>
        <Field label={text.on}>{(wiring) => <input {...wiring} type="date" value={on ?? today} onChange={({ currentTarget }) => change({ on: currentTarget.value === today ? undefined : currentTarget.value || undefined })} />}</Field>
      </div>
      {!asked && <Empty>{text.choose}</Empty>}
      {asked && !found.data && !failed && <SkeletonRows rows={6} />}
      {asked && found.data?.answer && <Notice tone="info" title={found.data.answer.text} />}
      {asked && found.data && (found.data.records.length === 0 ? <Empty>{text.none}</Empty> : <Records records={found.data.records} correct={mayPropose ? setOpen : undefined} />)}
      <Packs kind="participation" mayPropose={mayPropose} />
      {open && <RecordDialog record={open === 'new' ? null : open} instrument={instrument ?? ''} state={state ?? ''} today={today} instruments={known.data ?? []} close={() => setOpen(null)} />}
    </>
  );
}
