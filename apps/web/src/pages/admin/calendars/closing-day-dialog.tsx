import { useId, useState } from 'react';
import { Choice } from '../../../commands/clocks/start-choices';
import { Field } from '../../../components/field';
import { countryName } from '../../../forms/codes';
import { adminText } from '../../../text/admin';
import { ProposalDialog } from '../proposal-dialog';

const text = adminText.calendars;

/** One day that is closed, or open although the calendar closes it. */
export function ClosingDayDialog({ state, regions, close }: { readonly state: string; readonly regions: readonly { readonly code: string; readonly name: string }[]; readonly close: () => void }) {
  const id = useId();
  const [day, setDay] = useState({ date: '', name: '', region: '', effect: 'closed' as 'closed' | 'open' });
  const [tried, setTried] = useState(false);
  const missing = { date: day.date === '' ? adminText.give.date : undefined, name: day.name.trim() === '' ? adminText.give.name : undefined };
  const problems = () => {
    setTried(true);
    return Object.entries(missing).flatMap(([name, message]) => (message === undefined ? [] : [{ message, field: id + name }]));
  };
  return (
    <ProposalDialog title={text.proposeDay} close={close} problems={problems} content={() => ({ kind: 'closing-day', payload: { state, ...(day.region ? { region: day.region } : {}), date: day.date, closed: day.effect === 'closed', name: day.name.trim() } })}>
      <dl className="facts facts--wide"><dt>{text.state}</dt><dd>{countryName(state)}</dd></dl>
      {regions.length > 0 && <Field label={text.region}>{(wiring) => <select {...wiring} value={day.region} onChange={({ currentTarget }) => setDay({ ...day, region: currentTarget.value })}><option value="">{text.allRegions}</option>{regions.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}</select>}</Field>}
      <Field id={`${id}date`} label={text.day} required error={tried ? missing.date : undefined}>{(wiring) => <input {...wiring} className="control control--short" type="date" value={day.date} onChange={({ currentTarget }) => setDay({ ...day, date: currentTarget.value })} />}</Field>
      <Choice legend={text.what} row={false} value={day.effect} options={[['closed', text.closes], ['open', text.opens]]} onChange={(effect) => setDay({ ...day, effect })} />
      <Field id={`${id}name`} label={text.dayName} hint={text.dayNameHint} required error={tried ? missing.name : undefined}>{(wiring) => <input {...wiring} maxLength={200} autoComplete="off" value={day.name} onChange={({ currentTarget }) => setDay({ ...day, name: currentTarget.value })} />}</Field>
    </ProposalDialog>
  );
}
