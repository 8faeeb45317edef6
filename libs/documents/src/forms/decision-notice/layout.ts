import type { FormLayout } from '../form-text';
import { groundsOfRegime } from '@comity/domain';

export const layout: FormLayout = {
  letterhead: { section: 'A', field: 'from' },
  reference: { section: 'A', field: 'from', member: 'fileReference' },
  // the grounds of the regime that is chosen, not those of all others
  offered: { 'B.grounds': (code, values) => groundsOfRegime[String(values['B']?.['regime'])]?.some((ground) => ground === code) ?? true },
};
