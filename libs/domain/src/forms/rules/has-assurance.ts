import { asText, member } from '../engine/read';
import type { Subject } from './subject';

/** Whether some assurance of this kind is worded in the document. */
export function hasAssurance({ blocks }: Subject, kind: string): boolean {
  return blocks.some(({ name, value }) => name === 'Assurance' && member(value, 'kind') === kind && /\S/u.test(asText(member(value, 'text'))));
}
