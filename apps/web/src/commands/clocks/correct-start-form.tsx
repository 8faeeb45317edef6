import type { Certainty } from '@comity/domain';
import { useMe } from '../../api/hooks';
import { MomentField } from '../../components/moment-field';
import { momentOf, momentProblem } from '../../time/moment-value';
import { stepText as text } from '../../text/clock-steps';
import type { ZonedValue } from '../../time/zoned-value';
import { CommandForm } from '../command-form';
import { AboutClock, missing, useStep, zoneOf, type OnClock } from './on-clock';
import { Preview } from './preview';
import { ReasonField } from './reason-field';
import { Certain } from './start-choices';

interface Values { readonly start: ZonedValue; readonly certainty: Certainty; readonly reason: string }

/** The start event was another, or at another time. */
export function CorrectStartForm({ clock, ...props }: OnClock) {
  const { zone } = useMe();
  const blank: Values = { start: { date: '', time: '', zone: zoneOf(clock) }, certainty: clock.certainty, reason: '' };
  const { values, set, problems, id, error } = useStep(blank, ({ start, reason }) => ({ start: momentProblem(start), reason: missing(reason, text.give.reason) }));
  const start = momentOf(values.start);
  return (
    <CommandForm {...props} type="CorrectClockStart" problems={problems} about={<AboutClock request={props.request} clock={clock} />} build={() => ({ type: 'CorrectClockStart', clockId: clock.id, start: start ?? '', certainty: values.certainty, reason: values.reason.trim() })}>
      <MomentField id={id('start')} label={text.newStart} {...(clock.law ? { hint: `${clock.law.startsOn.text}.` } : {})} value={values.start} onChange={(value) => set({ start: value })} error={error('start')} />
      <Certain value={values.certainty} onChange={(certainty) => set({ certainty })} />
      <ReasonField id={id('reason')} value={values.reason} onChange={(reason) => set({ reason })} error={error('reason')} />
      {clock.question && <Preview zone={zone} question={() => (start === undefined || !clock.question ? null : { ...clock.question, start })} />}
    </CommandForm>
  );
}
