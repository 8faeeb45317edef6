import type { ClockResponse } from '@comity/http-contract';
import { whyText as text } from '../text/why';
import { Changes } from './changes';
import { Counting, OpenPoints } from './counting';
import { Result } from './result';
import { Rule, StartedBy } from './start-and-rule';

/** The working of a date in its parts, for the panel and for the page. */
export function WhySteps({ clock, zone, heading: Heading = 'h3' }: { readonly clock: ClockResponse; readonly zone: string; readonly heading?: 'h2' | 'h3' }) {
  const open = !clock.verified || clock.doubts.length > 0 || clock.beside.length > 0;
  const parts = [
    { term: text.parts.start, body: <StartedBy clock={clock} zone={zone} /> },
    { term: text.parts.rule, body: <Rule clock={clock} /> },
    { term: text.parts.counting, body: clock.steps.length === 0 ? <p>{text.noSteps}</p> : <Counting clock={clock} zone={zone} /> },
    { term: text.parts.changes, body: <Changes clock={clock} zone={zone} /> },
    ...(open ? [{ term: text.parts.open, body: <OpenPoints clock={clock} /> }] : []),
    { term: text.parts.result, body: <Result clock={clock} zone={zone} /> },
  ];
  return (
    <ol className="why__steps">
      {parts.map(({ term, body }, i) => (
        <li key={term}>
          <span className="why__no num" aria-hidden="true">{i + 1}</span>
          <div><Heading className="why__term">{term}</Heading><div className="why__body">{body}</div></div>
        </li>
      ))}
    </ol>
  );
}
