import { Button } from '@mantine/core';
import { hasRight } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../../api/hooks';
import { calendar, calendars } from '../../../api/law-queries';
import { Field } from '../../../components/field';
import { Empty, Failed, SkeletonRows } from '../../../components/notice';
import { PageHeader } from '../../../components/page-header';
import { useAddress } from '../../../shell/address';
import { adminText } from '../../../text/admin';
import { dateIn } from '../../../time/format';
import { useNow } from '../../../time/now';
import { Packs } from '../packs';
import '../admin.css';
import { ClosingDayDialog } from './closing-day-dialog';
import { Days, OwnDays } from './days';
import { WorkingWeek } from './working-week';

const text = adminText.calendars;

/** /admin/calendars: closing days and working week of a State in a year, and days of our own. */
export function CalendarsPage() {
  const { agency, roles, zone } = useMe();
  const { search, go, having } = useAddress();
  const [open, setOpen] = useState(false);
  const thisYear = Number(dateIn(useNow(), zone).slice(0, 4));
  const state = search['state'] ?? agency.countryCode;
  const year = Number(search['year'] ?? thisYear);
  const list = useQuery(calendars);
  const known = list.data?.find((one) => one.state === state);
  const regions = known?.calendar?.regions ?? [];
  const shown = useQuery({ ...calendar(state, { year, region: search['region'] }), enabled: known?.calendar != null });
  const mayPropose = hasRight(roles, 'law.propose');
  const change = (changes: Readonly<Record<string, string | undefined>>): void => go(having(changes), { replace: true });
  const failed = list.error ?? shown.error;
  return (
    <>
      <PageHeader eyebrow={adminText.eyebrow} title={text.title} meta={text.lead} actions={mayPropose && <Button variant="filled" onClick={() => setOpen(true)}>{text.proposeDay}</Button>} />
      {failed && <Failed error={failed} again={() => { void list.refetch(); void shown.refetch(); }} />}
      {!list.data && !failed && <SkeletonRows rows={6} />}
      {list.data && (
        <div className="filters" role="search" aria-label={text.title}>
          <span className="field--wide"><Field label={text.state}>{(wiring) => <select {...wiring} value={state} onChange={({ currentTarget }) => change({ state: currentTarget.value, region: undefined })}>{list.data.map((one) => <option key={one.state} value={one.state}>{one.name}</option>)}</select>}</Field></span>
          <Field label={text.year}>{(wiring) => <select {...wiring} value={year} onChange={({ currentTarget }) => change({ year: currentTarget.value })}>{yearsOf(known?.calendar?.years, thisYear, year).map((one) => <option key={one} value={one}>{one}</option>)}</select>}</Field>
          {regions.length > 0 && <span className="field--wide"><Field label={text.region}>{(wiring) => <select {...wiring} value={search['region'] ?? ''} onChange={({ currentTarget }) => change({ region: currentTarget.value || undefined })}><option value="">{text.whole}</option>{regions.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}</select>}</Field></span>}
        </div>
      )}
      {known && known.calendar === null && <Empty>{text.noCalendar}</Empty>}
      {shown.data && known?.calendar && (
        <div className="split split--request" aria-busy={shown.isFetching}>
          <div><Days calendar={shown.data} /><OwnDays calendar={shown.data} zone={zone} /></div>
          <div><WorkingWeek calendar={shown.data} /><Packs kind="calendar" mayPropose={mayPropose} /></div>
        </div>
      )}
      {open && <ClosingDayDialog state={state} regions={regions} close={() => setOpen(false)} />}
    </>
  );
}

/** The years around now that are recorded; the one that is shown is always among them. */
function yearsOf(years: { readonly from: number; readonly to: number } | undefined, now: number, shown: number): readonly number[] {
  const [from, to] = [Math.max(years?.from ?? now, now - 3), Math.min(years?.to ?? now, now + 8)];
  const near = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  return near.includes(shown) ? near : [...near, shown].sort((a, b) => a - b);
}
