import type { FormNarrative } from '../forms/narratives';
import { paragraphsOf } from './paragraphs';
import type { Digest, SourceSegment } from './translation';

/** The paragraphs of a document's texts, in the order of the form. The same paragraph in two places has one digest, and so one translation. */
export const segmentsOf = (texts: readonly FormNarrative[], digest: Digest): readonly SourceSegment[] =>
  texts.flatMap(({ at, section, label, text }) =>
    paragraphsOf(text).map((paragraph, place) => ({ at, section, label, place, text: paragraph, sha256: digest(paragraph) })),
  );
