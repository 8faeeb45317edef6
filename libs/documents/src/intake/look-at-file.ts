import { lookAtArchive } from './archives/look-at-archive';
import { lookAtCompound } from './archives/look-at-compound';
import type { FindingPlace } from './finding';
import type { Inspection, LookedAt, LookInside } from './inspection';
import { kindOf, type Kind } from './kind';
import { lookAtRichText, lookAtText } from './look-at-text';
import { lookAtName } from './names';
import { lookAtPdf } from './pdf/look-at-pdf';
import { lookAtPicture } from './pictures/look-at-picture';
import { otherKinds } from './two-types';

/** Looks at a file with everything inside it. @returns what it is. @throws BudgetSpent, UnpacksTooLarge */
export async function lookAtFile(file: LookedAt, inspection: Inspection): Promise<Kind> {
  const first = kindOf(file.bytes);
  for (const each of otherKinds(file, first, inspection)) await lookAtContent(file, each, inspection, []);
  const kind = await lookAtContent(file, first, inspection, []);
  if (kind.family === 'executable') inspection.find('executable', { type: kind.mediaType });
  lookAtName(file.name, kind, inspection);
  return kind;
}

function insideOf(inspection: Inspection): LookInside {
  const look: LookInside = async (file, outer, container) => {
    const inside = [...outer, file.name];
    const first = kindOf(file.bytes);
    if (first.family === 'archive') {
      inspection.find('nested-archive', { type: first.mediaType }, { inside });
      if (inside.length >= inspection.limits.depth) { inspection.find('nested-too-deep', { limit: inspection.limits.depth }, { inside }); return first; }
    }
    const kind = inside.length > inspection.limits.depth + 2 ? first : await lookAtContent(file, first, inspection, inside);
    if (kind.family === 'executable') inspection.find(container === 'pdf' ? 'executable-embedded' : 'executable-inside', { type: kind.mediaType }, { inside });
    if (container === 'archive') lookAtName(file.name.split('/').at(-1) ?? '', kind, inspection, { inside });
    return kind;
  };
  return look;
}

async function lookAtContent({ name, bytes }: LookedAt, kind: Kind, inspection: Inspection, inside: readonly string[]): Promise<Kind> {
  const place: FindingPlace = inside.length > 0 ? { inside } : {};
  const lookInside = insideOf(inspection);
  await inspection.budget.breathe();
  switch (kind.family) {
    case 'pdf': await lookAtPdf(bytes, inspection, inside, lookInside); return kind;
    case 'picture': lookAtPicture(kind.mediaType, bytes, inspection, inside); return kind;
    case 'archive': return lookAtArchive(bytes, name, kind, inspection, inside, lookInside);
    case 'text': lookAtText(bytes, name, kind.mediaType, inspection, place); return kind;
    case 'office': {
      if (kind.mediaType !== 'application/rtf') return lookAtCompound(bytes, kind, inspection, place);
      lookAtRichText(bytes, inspection, place);
      return kind;
    }
    case 'executable': case 'media': case 'unknown': return kind;
  }
}
