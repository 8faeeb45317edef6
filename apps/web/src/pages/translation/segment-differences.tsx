import type { TranslationSegmentResponse } from '@comity/http-contract';
import { Info } from 'lucide-react';
import { translationText as text } from '../../text/translation';

/** What the translation as it was saved has otherwise than the original, with the very words: advice, which may be passed over. */
export function SegmentDifferences({ differences }: Pick<TranslationSegmentResponse, 'differences'>) {
  if (differences === null) return null;
  const { missing, added, short } = differences;
  const told = [...(missing.length > 0 ? [[text.factsMissing, missing] as const] : []), ...(added.length > 0 ? [[text.factsAdded, added] as const] : [])];
  if (told.length === 0 && !short) return null;
  return (
    <div className="segment__differences">
      <p className="strong"><Info size={14} aria-hidden="true" /> {text.compare}</p>
      {told.map(([label, words]) => (
        <div key={label}>
          <p>{label}</p>
          <ul>{words.map((each) => <li key={each}><bdi className="mono">{each}</bdi></li>)}</ul>
        </div>
      ))}
      {short && <p>{text.short}</p>}
    </div>
  );
}
