import { codesPt } from '../../wording/codes.pt';
import { tCyPt } from '../../wording/t-cy.pt';
import type { FormText } from '../form-text';

const confidentiality = tCyPt.confidentiality('16');
const formalPart = tCyPt.formalPart('17');

export const textPt: FormText = {
  lang: 'pt',
  title: 'Pedido de preservação de dados',
  basis: 'Convenção sobre o Cibercrime (STE n.º 185), artigos 29 e 30',
  sections: {
    ...tCyPt.sections,
    9: 'Infrações',
    10: 'Exposição do caso',
    11: 'Dados a preservar',
    12: 'Depositário e localização',
    13: 'Necessidade',
    14: 'Pedido posterior',
    15: 'Divulgação parcial de dados de tráfego',
    16: 'Confidencialidade',
    ...formalPart.sections,
  },
  labels: {
    ...tCyPt.labels,
    '3.previousReference': 'Referência do pedido anterior',
    '9.offences': 'Infrações',
    '10.facts': 'Exposição sumária dos factos',
    '10.dataOffenceLink': 'Relação dos dados com a infração',
    '11.selectors': 'Identificadores',
    '11.categories': 'Categorias de dados',
    '11.period': 'Período em causa',
    '11.dataDescription': 'Descrição adicional',
    '12.serviceProvider': 'Depositário dos dados',
    '12.systemLocation': 'Localização do sistema informático',
    '13.necessity': 'Por que é necessária a preservação',
    '13.urgency': 'Urgência',
    '13.urgencyReason': 'Motivo da urgência',
    '14.mlaIntention': 'Compromisso',
    '14.mlaExpectedDate': 'Data prevista',
    '14.mlaReference': 'Referência do pedido posterior',
    '15.art30Requested': 'Artigo 30',
    '15.art30Detail': 'O que é necessário',
    '16.doNotNotifyUser': 'Aviso ao utilizador',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: 'Novo pedido', extension: 'Prorrogação de um pedido anterior' },
    '11.categories': codesPt.dataCategories,
    '13.urgency': { normal: 'Comum', urgent: 'Urgente', emergency: 'Emergência' },
  },
  statements: {
    ...tCyPt.statements,
    '14.mlaIntention': 'Seguir-se-á um pedido de busca, apreensão ou divulgação dos dados (artigo 29, n.º 2, alínea f)',
    '15.art30Requested': 'Solicita-se a divulgação de dados de tráfego suficientes para identificar qualquer outro prestador de serviços e a via através da qual a comunicação foi transmitida',
    '16.doNotNotifyUser': 'O prestador não deve avisar o utilizador. Se o vosso direito não o puder assegurar, solicita-se que o comuniquem antes da execução do pedido (artigo 29, n.º 6)',
  },
  reasons: {
    '3.previousReference': 'o pedido é novo',
    '13.urgencyReason': 'a urgência é comum',
    '15.art30Detail': 'não é pedida a divulgação prevista no artigo 30',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
