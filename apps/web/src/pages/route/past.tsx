import type { Route } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { scaleLinear } from 'd3-scale';
import { forecastOf } from '../../api/law-queries';
import { routeText as text } from '../../text/route';
import { pastWords } from './past-words';

const TICKS = [0, 30, 60, 90, 120];
const x = scaleLinear([0, 120], [0, 100]).clamp(true);

/** How long the own requests of the kind took: two ranges, never one date; with fewer than twenty it says so. */
export function Past({ route, to }: { readonly route: Route; readonly to: string }) {
  const [form] = route.forms;
  const instrument = route.basis.instrument ?? undefined;
  const { data } = useQuery({ ...forecastOf({ form, instrument, partnerState: to }), enabled: form !== undefined || instrument !== undefined });
  if (!data) return null;
  const { past } = data;
  return (
    <div className="past">
      {past.enough && past.halfWithinDays !== null && (
        <div className="range__plot" aria-hidden="true">
          {TICKS.map((days) => <span key={days} className="range__tick" style={{ insetInlineStart: `${x(days)}%` }} />)}
          <span className="range__line" style={{ inlineSize: `${x(past.eightInTenWithinDays ?? 120)}%` }} />
          <span className="range__half" style={{ insetInlineStart: `${x(past.halfWithinDays)}%` }} />
        </div>
      )}
      <p className="small"><span className="muted">{text.past}</span> {pastWords(past)}</p>
    </div>
  );
}
