import { confidentialIf } from './handling.en';
import { atSection } from '../wording/at-section';

/** What the two T-CY templates have in common, where they do not say it as the definition does. */
export const tCyEn = {
  labels: { '3.status': 'Status', '5.expeditedResponsePreferred': 'Manner of reply' },
  statements: { '5.expeditedResponsePreferred': 'Reply by e-mail or other expedited means preferred' },
  confidentiality: (section: string) => ({
    reasons: atSection(section, { confidentialityReason: 'confidentiality is not asked for' }),
    handling: confidentialIf(section, 'confidential'),
  }),
};
