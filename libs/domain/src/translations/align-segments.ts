import { likeness, wordsOf } from './likeness';
import type { KeptTranslation, Segment, SourceSegment } from './translation';

/** Below this share of common words a paragraph is a new one, not a changed one. */
const CHANGED = 0.5;

/**
 * Every paragraph with its translation: the same words keep theirs wherever they stand now; a changed paragraph keeps what
 * was made for the earlier one, as stale; a new one has none.
 */
export function alignSegments(segments: readonly SourceSegment[], kept: readonly KeptTranslation[]): readonly Segment[] {
  const current = new Map(kept.map((translation) => [translation.sourceSha256, translation]));
  const used = new Set(segments.map(({ sha256 }) => sha256));
  const replaced = new Set(kept.map(({ replaces }) => replaces));
  const loose = kept.filter(({ sourceSha256 }) => !used.has(sourceSha256) && !replaced.has(sourceSha256));
  const stale = pairs(firstOfEach(segments.filter(({ sha256 }) => !current.has(sha256))), loose, segments);
  return segments.map((segment) => {
    const own = current.get(segment.sha256);
    if (own !== undefined) return { ...segment, state: own.state, translation: own };
    const earlier = stale.get(segment.sha256) ?? null;
    return { ...segment, state: earlier === null ? 'missing' : 'stale', translation: earlier };
  });
}

const firstOfEach = (segments: readonly SourceSegment[]): readonly SourceSegment[] => [...new Map(segments.toReversed().map((segment) => [segment.sha256, segment])).values()].toReversed();

/** Which earlier translation belongs to which changed paragraph: the most alike first, each once. */
function pairs(open: readonly SourceSegment[], loose: readonly KeptTranslation[], all: readonly SourceSegment[]): ReadonlyMap<string, KeptTranslation> {
  const words = new Map(loose.map((translation) => [translation, wordsOf(translation.source)]));
  const candidates = open.flatMap((segment) => {
    const own = wordsOf(segment.text);
    return loose
      .filter(({ at }) => field(at) === field(segment.at))
      .map((translation) => ({ segment, translation, alike: likeness(own, words.get(translation) ?? wordsOf('')) }))
      .filter(({ segment: { at }, translation, alike }) => alike >= CHANGED || isWholeText(at, translation, all, loose));
  });
  const found = new Map<string, KeptTranslation>();
  const taken = new Set<KeptTranslation>();
  for (const { segment, translation } of candidates.toSorted((a, b) => b.alike - a.alike || (a.translation.savedAt < b.translation.savedAt ? 1 : -1))) {
    if (found.has(segment.sha256) || taken.has(translation)) continue;
    found.set(segment.sha256, translation);
    taken.add(translation);
  }
  return found;
}

/** A text of one paragraph that was written anew is still the same answer. */
const isWholeText = (at: string, translation: KeptTranslation, all: readonly SourceSegment[], loose: readonly KeptTranslation[]): boolean =>
  translation.at === at && all.filter((each) => each.at === at).length === 1 && loose.filter((each) => each.at === at).length === 1;

/** Entries of a list change places: their numbers are left out. */
const field = (at: string): string => at.replace(/\/\d+(?=\/)/g, '/*');
