import { channelWords, measureLabels } from '@comity/domain';
import type { CheckResponse } from '@comity/http-contract';
import { SearchX } from 'lucide-react';
import { countryName } from '../forms/codes';
import { checksText as text } from '../text/checks';
import { requirementsText } from '../text/requirements';
import { Link } from './link';

/** Says plainly that nothing is recorded, so that silence is not read as "nothing is needed". */
export function NotRecorded({ notRecorded }: Pick<CheckResponse, 'notRecorded'>) {
  if (!notRecorded) return null;
  const { requestedState, measures, channel, about } = notRecorded;
  const what = [...measures.map((code) => measureLabels[code]), ...(channel === null ? [] : [channelWords[channel]])];
  return (
    <div className="check check--advice">
      <p className="check__level"><SearchX size={14} aria-hidden="true" /> {text.notRecorded}</p>
      <p>{text.notRecordedLead(countryName(requestedState), what.join('; '))} {about.map((kind) => text.about[kind]).join(', ')}.</p>
      <p className="check__meta">{text.notRecordedAct} <Link className="link" to={`/law/requirements?state=${requestedState}`}>{requirementsText.toPage}</Link></p>
    </div>
  );
}
