import { codesPt } from '../../wording/codes.pt';
import { tCyPt } from '../../wording/t-cy.pt';
import type { FormText } from '../form-text';

const confidentiality = tCyPt.confidentiality('17');
const formalPart = tCyPt.formalPart('18');

export const textPt: FormText = {
  lang: 'pt',
  title: 'Pedido de dados relativos aos assinantes',
  basis: 'Auxílio mútuo nos termos da Convenção sobre o Cibercrime (STE n.º 185), artigo 31',
  sections: {
    ...tCyPt.sections,
    9: 'Pedido de auxílio anterior',
    10: 'Pedido de preservação anterior',
    11: 'Base jurídica interna',
    12: 'Infrações',
    13: 'Exposição do caso',
    14: 'Dados de assinantes solicitados',
    15: 'Urgência',
    16: 'Modalidades de execução pedidas',
    17: 'Confidencialidade e utilização',
    ...formalPart.sections,
  },
  labels: {
    ...tCyPt.labels,
    '9.previousMla': 'Pedido de auxílio anterior',
    '10.previousPreservation': 'Pedido de preservação anterior',
    '11.domesticBasis': 'Base jurídica interna',
    '12.offences': 'Infrações',
    '13.facts': 'Exposição sumária dos factos',
    '13.personsConcerned': 'Pessoas sob investigação',
    '13.relevance': 'Por que são necessários os dados de assinantes',
    '14.selectors': 'Identificadores',
    '14.categories': 'Dados de assinantes',
    '14.serviceProvider': 'Prestador de serviços',
    '15.expedited': 'Resposta expedita nos termos do artigo 31, n.º 3',
    '15.expeditedReason': 'Motivo da celeridade',
    '15.deadline': 'Resposta necessária até',
    '16.formalities': 'Procedimentos e certificação',
    '17.useLimitation': 'Compromisso quanto à utilização',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: 'Novo pedido', followup_mla: 'Seguimento de um pedido de auxílio judiciário mútuo', followup_preservation: 'Seguimento de um pedido de preservação' },
    '14.categories': codesPt.dataCategories,
  },
  statements: tCyPt.statements,
  reasons: {
    '9.previousMla': 'o pedido não dá seguimento a um pedido de auxílio judiciário mútuo',
    '10.previousPreservation': 'o pedido não dá seguimento a um pedido de preservação',
    '15.expeditedReason': 'não é pedida resposta expedita',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
