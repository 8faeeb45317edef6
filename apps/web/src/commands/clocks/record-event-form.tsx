import { type ClockEventType, type ClockQuestion } from '@comity/domain';
import { useMe } from '../../api/hooks';
import { Field } from '../../components/field';
import { MomentField } from '../../components/moment-field';
import { momentOf, momentProblem } from '../../time/moment-value';
import { clockEventLabels, receiverLabels, stepText as text } from '../../text/clock-steps';
import type { ZonedValue } from '../../time/zoned-value';
import { CommandForm } from '../command-form';
import { AboutClock, missing, useStep, zoneOf, type OnClock } from './on-clock';
import { Preview } from './preview';
import { ReasonField } from './reason-field';

interface Values { readonly type: ClockEventType | ''; readonly at: ZonedValue; readonly date: string; readonly by: string; readonly reason: string }

const all = Object.keys(clockEventLabels) as readonly ClockEventType[];

const eventOf = ({ type, at, date, by }: Values) => ({ type: type as ClockEventType, at: momentOf(at) ?? '', ...(type === 'newDateAgreed' ? { date } : {}), ...(type === 'received' && by !== '' ? { by } : {}) });

/** What happened to the period; events to which the text gives an effect come first. */
export function RecordEventForm({ clock, ...props }: OnClock) {
  const { zone } = useMe();
  const effective = clock.law?.changedBy ?? [];
  const blank: Values = { type: effective[0] ?? '', at: { date: '', time: '', zone: zoneOf(clock) }, date: '', by: '', reason: '' };
  const { values, set, problems, id, error } = useStep(blank, (given) => ({
    type: missing(given.type, text.give.event), at: momentProblem(given.at), date: given.type === 'newDateAgreed' ? missing(given.date, text.give.newDate) : undefined, reason: missing(given.reason, text.give.reason),
  }));
  const asked = (): ClockQuestion | null => (clock.question && values.type !== '' && momentOf(values.at) !== undefined ? { ...clock.question, events: [...(clock.question.events ?? []), eventOf(values)] } : null);
  const options = (list: readonly ClockEventType[]) => list.map((type) => <option key={type} value={type}>{clockEventLabels[type]}</option>);
  return (
    <CommandForm {...props} type="RecordClockEvent" problems={problems} about={<AboutClock request={props.request} clock={clock} />} build={() => ({ type: 'RecordClockEvent', clockId: clock.id, event: eventOf(values), reason: values.reason.trim() })}>
      <Field id={id('type')} label={text.event} hint={effective.length === 0 ? text.noEffect : (clock.law?.pause ?? clock.law?.hold ?? undefined)} required error={error('type')}>
        {(wiring) => (
          <select {...wiring} value={values.type} onChange={({ currentTarget }) => set({ type: currentTarget.value as Values['type'] })}>
            {values.type === '' && <option value="" />}
            {effective.length > 0 && <optgroup label={text.effect}>{options(effective)}</optgroup>}
            <optgroup label={text.otherEvents}>{options(all.filter((type) => !effective.includes(type)))}</optgroup>
          </select>
        )}
      </Field>
      <MomentField id={id('at')} label={text.at} value={values.at} onChange={(at) => set({ at })} error={error('at')} />
      {values.type === 'newDateAgreed' && <Field id={id('date')} label={text.newDate} required error={error('date')}>{(wiring) => <input {...wiring} className="control control--short" type="date" value={values.date} onChange={({ currentTarget }) => set({ date: currentTarget.value })} />}</Field>}
      {values.type === 'received' && <Field label={text.by}>{(wiring) => <select {...wiring} value={values.by} onChange={({ currentTarget }) => set({ by: currentTarget.value })}><option value="">{text.notSaid}</option>{Object.entries(receiverLabels).map(([code, label]) => <option key={code} value={code}>{label}</option>)}</select>}</Field>}
      <ReasonField id={id('reason')} value={values.reason} onChange={(reason) => set({ reason })} error={error('reason')} />
      <Preview zone={zone} question={asked} />
    </CommandForm>
  );
}
