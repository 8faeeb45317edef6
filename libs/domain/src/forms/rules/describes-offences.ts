import type { Subject } from './subject';

/** Whether the form has a field of type Offence[]. */
export function describesOffences({ fields }: Subject): boolean {
  return fields.some(({ field }) => field.type === 'Offence[]');
}
