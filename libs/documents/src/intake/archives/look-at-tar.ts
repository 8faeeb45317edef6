import type { FindingPlace } from '../finding';
import type { Inspection, LookInside } from '../inspection';
import { counted, lookAtPath } from './entry-names';

const BLOCK = 512;
const text = (bytes: Buffer): string => bytes.toString('utf8').replace(/\0[^]*$/, '');

/** Looks at every file of a tar archive. @throws BudgetSpent, UnpacksTooLarge */
export async function lookAtTar(bytes: Buffer, inspection: Inspection, inside: readonly string[], lookInside: LookInside): Promise<void> {
  const place: FindingPlace = inside.length > 0 ? { inside } : {};
  for (let at = 0; at + BLOCK <= bytes.length;) {
    const head = bytes.subarray(at, at + BLOCK);
    if (head.every((byte) => byte === 0)) return;
    const size = parseInt(text(head.subarray(124, 136)).trim() || '0', 8);
    if (!Number.isSafeInteger(size) || size < 0) return inspection.find('damaged', { because: 'directory-torn' }, place);
    const name = [text(head.subarray(345, 500)), text(head.subarray(0, 100))].filter((part) => part !== '').join('/');
    if (!counted(inspection, place)) return;
    await lookAtMember(name, head, bytes.subarray(at + BLOCK, at + BLOCK + size), inspection, inside, lookInside);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (at > bytes.length) inspection.find('damaged', { because: 'cut-off' }, place);
    await inspection.budget.breathe();
  }
}

async function lookAtMember(name: string, head: Buffer, content: Buffer, inspection: Inspection, inside: readonly string[], lookInside: LookInside): Promise<void> {
  const type = String.fromCharCode(head[156] ?? 0);
  const place = { inside: [...inside, name] };
  lookAtPath(name, inspection, inside.length > 0 ? { inside } : {});
  if (type === '1' || type === '2') inspection.find('path-escapes', { name: `${name} → ${text(head.subarray(157, 257))}` }, place);
  if (type === '0' || type === '\0') await lookInside({ name, bytes: content }, inside, 'archive');
}
