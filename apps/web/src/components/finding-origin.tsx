import type { FindingResponse } from '@comity/http-contract';
import { checksText as text } from '../text/checks';

/** Where a finding comes from that no rule of the form makes: the text that asks for it, or the agency's own check. */
export function FindingOrigin({ finding: { source, note, check } }: { readonly finding: FindingResponse }) {
  return (
    <>
      {source && <p className="check__meta">{text.source} <span className="strong">{source.text}</span>, {text.confidence[source.confidence]}.{note && ` ${note}`}</p>}
      {check && <p className="check__meta">{text.ownCheck(check.number)}.</p>}
    </>
  );
}
