import type { ClockQuestion } from '@comity/domain';
import { useMe } from '../../api/hooks';
import { Field } from '../../components/field';
import { MomentField } from '../../components/moment-field';
import { momentOf, momentProblem } from '../../time/moment-value';
import { stepText as text } from '../../text/clock-steps';
import type { ZonedValue } from '../../time/zoned-value';
import { CommandForm } from '../command-form';
import { AboutClock, missing, useStep, zoneOf, type OnClock } from './on-clock';
import { Preview } from './preview';
import { ReasonField } from './reason-field';
import { Choice } from './start-choices';

interface Values { readonly how: 'own' | 'days' | 'until'; readonly days: string; readonly until: ZonedValue; readonly told: ZonedValue; readonly authority: string; readonly reason: string }

const extensionOf = ({ how, days, until, told }: Values) => {
  const [end, notified] = [momentOf(until), momentOf(told)];
  return { ...(how === 'days' ? { days: Number(days) } : {}), ...(how === 'until' && end !== undefined ? { until: end } : {}), ...(notified === undefined ? {} : { notifiedAt: notified }) };
};

/** What the question knows of extensions, with one more. */
const withOneMore = (question: ClockQuestion, values: Values): ClockQuestion => {
  const { extensions } = question;
  const known = typeof extensions === 'number' ? Array.from({ length: extensions }, () => ({})) : (extensions ?? []);
  return { ...question, extensions: [...known, extensionOf(values)] };
};

/** An authority made the period longer: by what the text gives, by days, or until a date. */
export function ExtendForm({ clock, ...props }: OnClock) {
  const { zone } = useMe();
  const empty: ZonedValue = { date: '', time: '', zone: zoneOf(clock) };
  const blank: Values = { how: 'own', days: '', until: empty, told: empty, authority: '', reason: '' };
  const { values, set, problems, id, error } = useStep(blank, (given) => ({
    days: given.how === 'days' && !/^[1-9]\d{0,3}$/.test(given.days) ? text.give.days : undefined, until: given.how === 'until' ? momentProblem(given.until) : undefined,
    told: given.told.date === '' ? undefined : momentProblem(given.told), authority: missing(given.authority, text.give.authority), reason: missing(given.reason, text.give.reason),
  }));
  const words = clock.law?.extension ?? '';
  return (
    <CommandForm {...props} type="ExtendClock" problems={problems} about={<AboutClock request={props.request} clock={clock} />} build={() => ({ type: 'ExtendClock', clockId: clock.id, ...extensionOf(values), authority: values.authority.trim(), reason: values.reason.trim() })}>
      <Choice legend={text.length} row={false} value={values.how} options={[['own', text.ownLength(words)], ['days', text.days], ['until', text.until]]} onChange={(how) => set({ how })} />
      {values.how === 'days' && <Field id={id('days')} label={text.daysField} required error={error('days')}>{(wiring) => <input {...wiring} className="control control--short" type="number" min={1} value={values.days} onChange={({ currentTarget }) => set({ days: currentTarget.value })} />}</Field>}
      {values.how === 'until' && <MomentField id={id('until')} label={text.untilField} value={values.until} onChange={(until) => set({ until })} error={error('until')} />}
      <Field id={id('authority')} label={text.authority} required error={error('authority')}>{(wiring) => <input {...wiring} maxLength={200} autoComplete="off" value={values.authority} onChange={({ currentTarget }) => set({ authority: currentTarget.value })} />}</Field>
      <details className="steps__more" open={error('told') !== undefined || undefined}><summary>{text.tellLater}</summary><MomentField id={id('told')} label={text.notifiedAt} hint={text.notifiedHint} value={values.told} onChange={(told) => set({ told })} error={error('told')} /></details>
      <ReasonField id={id('reason')} value={values.reason} onChange={(reason) => set({ reason })} error={error('reason')} />
      <Preview zone={zone} question={() => (clock.question ? withOneMore(clock.question, values) : null)} />
    </CommandForm>
  );
}
