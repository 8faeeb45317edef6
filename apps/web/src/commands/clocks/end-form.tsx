import { MomentField } from '../../components/moment-field';
import { momentOf, momentProblem } from '../../time/moment-value';
import { stepText as text } from '../../text/clock-steps';
import type { ZonedValue } from '../../time/zoned-value';
import { CommandForm } from '../command-form';
import { AboutClock, missing, useStep, zoneOf, type OnClock } from './on-clock';
import { ReasonField } from './reason-field';
import { Choice } from './start-choices';

interface Values { readonly as: 'met' | 'cancelled'; readonly at: ZonedValue; readonly reason: string }

/** What was owed is done, or the limit no longer applies. */
export function EndForm({ clock, ...props }: OnClock) {
  const blank: Values = { as: 'met', at: { date: '', time: '', zone: zoneOf(clock) }, reason: '' };
  const { values, set, problems, id, error } = useStep(blank, ({ as, at, reason }) => ({ at: as === 'met' && at.date !== '' ? momentProblem(at) : undefined, reason: missing(reason, text.give.reason) }));
  const at = values.as === 'met' ? momentOf(values.at) : undefined;
  return (
    <CommandForm {...props} type="EndClock" problems={problems} about={<AboutClock request={props.request} clock={clock} />} build={() => ({ type: 'EndClock', clockId: clock.id, as: values.as, ...(at === undefined ? {} : { at }), reason: values.reason.trim() })}>
      <Choice legend={text.endAs} value={values.as} options={[['met', text.met], ['cancelled', text.cancelled]]} onChange={(as) => set({ as })} />
      {values.as === 'met' && <MomentField id={id('at')} label={text.doneAt} hint={text.doneHint} value={values.at} onChange={(value) => set({ at: value })} error={error('at')} />}
      <ReasonField id={id('reason')} value={values.reason} onChange={(reason) => set({ reason })} error={error('reason')} />
    </CommandForm>
  );
}
