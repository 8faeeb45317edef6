import type { ClockResponse } from '@comity/http-contract';
import { CountingRule } from '../components/counting-rule';
import { whyText as text } from '../text/why';

/** The steps in their order, each with what it rests on. */
export function Steps({ steps }: { readonly steps: ClockResponse['steps'] }) {
  return <ol className="why__counting">{steps.map(({ step, text: words, basis }, i) => <li key={`${step}${i}`}>{words}{basis && <span className="muted"> ({basis})</span>}</li>)}</ol>;
}

export function Counting({ clock, zone }: { readonly clock: ClockResponse; readonly zone: string }) {
  return (
    <>
      <Steps steps={clock.steps} />
      {clock.state !== 'paused' && <CountingRule clock={clock} zone={zone} />}
      {clock.law && <p className="muted why__version">{clock.calendarVersion ? text.calendar(clock.calendarVersion) : text.noCalendar}. {text.profile(clock.profile)}.</p>}
    </>
  );
}

/** What the law or the facts leave open: nobody is to rely on it unread. */
export function OpenPoints({ clock }: { readonly clock: ClockResponse }) {
  const points = [...clock.doubts, ...clock.beside.map((pair) => pair.text)];
  if (clock.verified && points.length === 0) return <p>{text.noDoubts}</p>;
  return <ul className="why__points">{[...(clock.verified ? [] : [text.notVerified]), ...points].map((point) => <li key={point}>{point}</li>)}</ul>;
}
