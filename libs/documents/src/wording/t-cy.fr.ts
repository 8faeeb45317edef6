import { atSection } from './at-section';
import { ifYes } from './handling';

/** What the two T-CY templates have in common, in French. `confidentiality` and `formalPart` stand under another number in each. */
export const tCyFr = {
  sections: {
    1: 'Date de la demande',
    2: 'Référence',
    3: 'État de la demande',
    4: 'Autorité requise',
    5: 'Autorité requérante',
    6: 'Contact pour confirmation complémentaire',
    7: 'Autorité d’enquête ou opérationnelle saisie',
    8: 'Parquet ou juridiction saisis',
  },
  labels: {
    '1.date': 'Date de la demande',
    '2.reference': 'Référence ou numéro de l’affaire',
    '3.status': 'État de la demande',
    '4.requestedAuthority': 'Autorité requise',
    '5.requestingAuthority': 'Autorité requérante',
    '5.expeditedResponsePreferred': 'Mode de réponse',
    '5.preferredMeans': 'Moyen de réponse préféré',
    '6.confirmationContact': 'Contact pour confirmation',
    '7.investigatingAuthority': 'Autorité chargée de l’enquête',
    '8.prosecutionOffice': 'Parquet et numéro de l’affaire',
    '8.court': 'Juridiction et numéro de l’affaire',
    '8.decisions': 'Décisions connexes',
  },
  statements: {
    '5.expeditedResponsePreferred': 'Réponse souhaitée par courrier électronique ou par un autre moyen rapide de communication',
  },
  confidentiality: (section: string) => ({
    labels: atSection(section, {
      confidential: 'Tenir la demande confidentielle',
      confidentialityReason: 'Motif',
    }),
    reasons: atSection(section, { confidentialityReason: 'la confidentialité n’est pas demandée' }),
    handling: ifYes(section, 'confidential', 'Confidentiel. Enquête pénale.', 'Enquête pénale.'),
  }),
  formalPart: (section: string) => ({
    sections: { [section]: 'Signature et pièces jointes' },
    labels: atSection(section, { attachments: 'Pièces jointes', signature: 'Signature' }),
  }),
};
